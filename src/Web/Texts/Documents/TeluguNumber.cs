namespace Dukaan.Web.Texts.Documents;

/// <summary>Whole numbers in Telugu words, as they stand before the name of a currency: in the oblique case, రెండు వందల రూపాయలు.</summary>
public static class TeluguNumber
{
    private static readonly string[] Small = (
        "సున్నా,ఒక,రెండు,మూడు,నాలుగు,ఐదు,ఆరు,ఏడు,ఎనిమిది,తొమ్మిది,పది,పదకొండు,పన్నెండు,పదమూడు,పద్నాలుగు,పదిహేను,పదహారు,పదిహేడు,పద్దెనిమిది,"
        + "పందొమ్మిది"
    ).Split(',');

    private static readonly string[] Tens = ["", "", "ఇరవై", "ముప్పై", "నలభై", "యాభై", "అరవై", "డెబ్బై", "ఎనభై", "తొంభై"];

    /// <summary>Each step with what one of it is called, alone and before a rest, and several.</summary>
    private static readonly (ulong Size, string One, string OneAnd, string Many)[] Scale =
    [
        (10_000_000, "ఒక కోటి", "ఒక కోటి", "కోట్ల"),
        (100_000, "ఒక లక్ష", "ఒక లక్ష", "లక్షల"),
        (1_000, "వెయ్యి", "వెయ్యి", "వేల"),
        (100, "వంద", "నూట", "వందల"),
    ];

    public static string Of(long number) => Of((ulong)number, isAlone: true);

    private static string Of(ulong number, bool isAlone)
    {
        if (number < 20)
        {
            return number == 1 && !isAlone ? "ఒక్క" : Small[number];
        }

        if (number < 100)
        {
            return number % 10 == 0 ? Tens[number / 10] : $"{Tens[number / 10]} {Of(number % 10, isAlone: false)}";
        }

        var (size, one, oneAnd, many) = Scale.First(step => number >= step.Size);
        var (count, rest) = (number / size, number % size);
        var head =
            count > 1 ? $"{Of(count, isAlone: false)} {many}"
            : rest == 0 ? one
            : oneAnd;
        return rest == 0 ? head : $"{head} {Of(rest, isAlone: false)}";
    }
}
