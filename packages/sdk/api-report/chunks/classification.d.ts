import { O as Open } from './report.js';
import { ZodMiniType, core, ZodMiniEnum } from 'zod/mini';

/** What kind of report it is: complaint, aspiration or information request (SP4N-LAPOR! "klasifikasi laporan"). */

/** The classifications a citizen can choose: pengaduan, aspirasi, permintaan informasi. */
declare const classifications: readonly ["complaint", "aspiration", "information-request"];
type KnownClassification = (typeof classifications)[number];
/** For writing: closed. */
declare const ClassificationChoice: ZodMiniEnum<{
    complaint: "complaint";
    aspiration: "aspiration";
    "information-request": "information-request";
}>;
/** A classification as read back. Handlers later use more values than a citizen may choose. */
type Classification = Open<KnownClassification>;
/** For reading: open. */
declare const Classification: ZodMiniType<Open<"complaint" | "aspiration" | "information-request">, Open<"complaint" | "aspiration" | "information-request">, core.$ZodTypeInternals<Open<"complaint" | "aspiration" | "information-request">, Open<"complaint" | "aspiration" | "information-request">>>;

export { Classification as C, ClassificationChoice as a, classifications as c };
export type { KnownClassification as K };
