using Dukaan.Web.Texts.Documents;

namespace Dukaan.Web.Texts.Documents;

/// <summary>Whole numbers in English words.</summary>
public static class EnglishNumber
{
    private static readonly string[] Small =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (ulong Size, string Name)[] Short =
    [
        (1_000_000_000_000_000_000, "quintillion"),
        (1_000_000_000_000_000, "quadrillion"),
        (1_000_000_000_000, "trillion"),
        (1_000_000_000, "billion"),
        (1_000_000, "million"),
        (1_000, "thousand"),
        (100, "hundred"),
    ];

    /// <summary>Above a crore, crores are counted again: one lakh crore.</summary>
    private static readonly (ulong Size, string Name)[] Crores =
    [
        (10_000_000, "crore"),
        (100_000, "lakh"),
        (1_000, "thousand"),
        (100, "hundred"),
    ];

    public static string International(long number) => Of((ulong)number, Short);

    public static string Indian(long number) => Of((ulong)number, Crores);

    private static string Of(ulong number, (ulong Size, string Name)[] scale)
    {
        if (number < 20)
        {
            return Small[number];
        }

        if (number < 100)
        {
            return number % 10 == 0 ? Tens[number / 10] : $"{Tens[number / 10]}-{Small[number % 10]}";
        }

        var (size, name) = scale.First(step => number >= step.Size);
        var head = $"{Of(number / size, scale)} {name}";
        return number % size == 0 ? head : $"{head} {Of(number % size, scale)}";
    }
}
