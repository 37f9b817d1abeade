import { ZodMiniObject, ZodMiniString, ZodMiniArray, core, infer } from 'zod/mini';

/** A region ("wilayah") by its Kemendagri code; never convert to or from BPS codes by stripping dots. */

/** Kemendagri code of a kelurahan or desa, e.g. 36.74.07.1004. */
declare const RegionCode: ZodMiniString<string>;
declare const Region: ZodMiniObject<{
    code: ZodMiniString<string>;
    name: ZodMiniString<string>;
    district: ZodMiniString<string>;
    aliases: ZodMiniArray<ZodMiniString<string>>;
}, core.$loose>;
type Region = infer<typeof Region>;
/** Forgiving search: "rawa buntu", "RAWABUNTU" and "rawabun" all find Rawabuntu. Names that begin with the words come first. */
declare const searchRegions: (regions: readonly Region[], words: string) => Region[];

export { Region as R, RegionCode as a, searchRegions as s };
