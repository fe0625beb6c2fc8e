namespace Dukaan.Search;

/// <summary>What it costs to take one letter of a <see cref="SoundKey"/> for another, or to leave it out; 4 is a whole consonant.</summary>
internal static class SoundCosts
{
    private static readonly byte[] Of = Make();

    /// <summary>The cost of leaving out a letter; an e at the end is often silent, a nasal there often not written.</summary>
    public static int Missing(ReadOnlySpan<byte> key, int at) =>
        at < key.Length - 1 ? Of[key[at] & 31]
        : key[at] == 'e' ? 1
        : key[at] == 'n' ? 2
        : Of[key[at] & 31];

    /// <summary>The costs of taking this letter for others, by <c>letter &amp; 31</c>.</summary>
    public static ReadOnlySpan<byte> Changed(byte letter) => Of.AsSpan((letter & 31) * 32, 32);

    private static byte[] Make()
    {
        var costs = new byte[32 * 32];
        for (var one = 'a'; one <= 'z'; one++)
        {
            costs[one & 31] = Missing(one); // row 0 is no letter's
            for (var two = 'a'; two <= 'z'; two++)
            {
                costs[(one & 31) * 32 + (two & 31)] = one == two ? (byte)0 : Changed(one, two);
            }
        }

        return costs;
    }

    private static byte Missing(char c) =>
        c switch
        {
            'a' or 'h' or 'y' => 1,
            'e' or 'i' or 'o' or 'u' => 2,
            _ => 4,
        };

    private static byte Changed(char one, char two) =>
        (one < two ? (one, two) : (two, one)) switch
        {
            ('e', 'i') or ('o', 'u') or ('a', 'e') or ('i', 'y') => 1,
            ('a' or 'e' or 'i' or 'o' or 'u', 'a' or 'e' or 'i' or 'o' or 'u') => 2,
            ('d', 'r') or ('b', 'v') or ('j', 's') or ('m', 'n') or ('g', 'j') or ('d', 't') or ('g', 'k') or ('f', 'p') => 2,
            ('c', 's') or ('b', 'p') or ('o', 'v') or ('u', 'v') or ('e', 'y') or ('c', 'k') or ('j', 'y') or ('c', 'j') => 2,
            _ => 4,
        };
}
