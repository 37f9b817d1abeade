/** A column that is never empty, as most are: addColumn('name', 'text', required). */
export const required = <Column extends { notNull(): Column }>(column: Column): Column => column.notNull()
