/** The door of @lapor/sdk. */
export {}
