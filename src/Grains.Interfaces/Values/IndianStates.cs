using System.Collections.Frozen;

namespace Dukaan.Values;

/// <summary>
/// India's states and union territories: ISO 3166-2:IN code, name, GST state number (CBIC's list), and whether its share of GST is UTGST.
/// </summary>
public static class IndianStates
{
    /// <summary>
    /// In alphabetical order of their names. UTGST is for the territories without a legislature (UTGST Act 2017, section 1).
    /// </summary>
    public static IReadOnlyList<(string Code, string Name, int GstNumber, bool Utgst)> All { get; } =
    [
        ("AN", "Andaman and Nicobar Islands", 35, true),
        ("AP", "Andhra Pradesh", 37, false),
        ("AR", "Arunachal Pradesh", 12, false),
        ("AS", "Assam", 18, false),
        ("BR", "Bihar", 10, false),
        ("CH", "Chandigarh", 4, true),
        ("CG", "Chhattisgarh", 22, false),
        ("DH", "Dadra and Nagar Haveli and Daman and Diu", 26, true),
        ("DL", "Delhi", 7, false),
        ("GA", "Goa", 30, false),
        ("GJ", "Gujarat", 24, false),
        ("HR", "Haryana", 6, false),
        ("HP", "Himachal Pradesh", 2, false),
        ("JK", "Jammu and Kashmir", 1, false),
        ("JH", "Jharkhand", 20, false),
        ("KA", "Karnataka", 29, false),
        ("KL", "Kerala", 32, false),
        ("LA", "Ladakh", 38, true),
        ("LD", "Lakshadweep", 31, true),
        ("MP", "Madhya Pradesh", 23, false),
        ("MH", "Maharashtra", 27, false),
        ("MN", "Manipur", 14, false),
        ("ML", "Meghalaya", 17, false),
        ("MZ", "Mizoram", 15, false),
        ("NL", "Nagaland", 13, false),
        ("OD", "Odisha", 21, false),
        ("PY", "Puducherry", 34, false),
        ("PB", "Punjab", 3, false),
        ("RJ", "Rajasthan", 8, false),
        ("SK", "Sikkim", 11, false),
        ("TN", "Tamil Nadu", 33, false),
        ("TS", "Telangana", 36, false),
        ("TR", "Tripura", 16, false),
        ("UP", "Uttar Pradesh", 9, false),
        ("UK", "Uttarakhand", 5, false),
        ("WB", "West Bengal", 19, false),
    ];

    private static readonly StateNames Names = new("IN", ["india", "bharat", "भारत"], IndianStateNames.All);

    private static readonly FrozenDictionary<string, string> ByCode = All.ToFrozenDictionary(state => state.Code, state => state.Name);

    private static readonly FrozenSet<string> WithUtgst = All.Where(state => state.Utgst).Select(state => state.Code).ToFrozenSet();

    /// <summary>
    /// The code of a state as people write it, or null: its name in English or Hindi, an older name or a usual misspelling, its letters
    /// (ISO, vehicles), its GST number. A merged territory is the one it merged into.
    /// </summary>
    public static string? Read(string? text) => Names.Read(text);

    /// <summary>The name of a state by its code, or null if there is no such code.</summary>
    public static string? NameOf(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    public static bool HasUtgst(string code) => WithUtgst.Contains(code);
}
