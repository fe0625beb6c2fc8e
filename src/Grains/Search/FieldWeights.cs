namespace Dukaan.Search;

/// <summary>
/// How much a product is about a term (BM25F, Robertson, Zaragoza and Taylor 2004: fields are weighed before they are added). The average
/// lengths are fixed, so that a product's weights depend on itself alone and a change of another moves nothing in a list. The numbers were
/// found on half of the public judgements (bench/search), with one weight varied at a time, and rounded.
/// </summary>
internal static class FieldWeights
{
    public const double Title = 8;
    public const double Option = 6;
    public const double Brand = 4;
    public const double Category = 1.5;
    public const double Description = 1;

    /// <summary>Of a word in the title that names the thing: the last of its phrase.</summary>
    public const double Head = 1.5;

    /// <summary>Of a word in the title with another word behind it.</summary>
    public const double Modifier = 0.9;

    /// <summary>Of a word in the title that only says what the thing is an accessory of.</summary>
    public const double OfAccessory = 0.2;

    /// <summary>Of a word in the title behind a preposition.</summary>
    public const double Mentioned = 0.3;

    /// <summary>Of a number in the title with a unit behind it, which is asked for with its unit.</summary>
    public const double OfUnit = 0.2;

    /// <summary>Of each word in the title behind an accessory.</summary>
    public const double BehindAccessory = 0.8;

    /// <summary>Of a word in the description that stands elsewhere too.</summary>
    public const double Again = 0.5;

    /// <summary>What stands far back in a title is about it less.</summary>
    public static double OfPlace(int place) => place < 3 ? 1 : 1 / (1 + 0.06 * (place - 2));

    /// <summary>What stands in a long title is about it less (BM25's b = 0.1; an average title has eight words).</summary>
    public static double OfTitleLength(int words) => 1 / (0.9 + 0.1 * words / 8);

    /// <summary>What stands in a long description is about it less.</summary>
    public static double OfDescriptionLength(int words) => 1 / (0.75 + words / 160.0);

    /// <summary>In 1 to 255, as postings have it.</summary>
    public static int Impact(double weight) => Math.Clamp((int)(weight * 12), 1, 255);
}
