namespace Dukaan.Web.Texts;

/// <summary>
/// Chooses the form of a noun by a whole number, as the plural rules of CLDR do. A language uses the method of its rule; one that has a
/// single form, such as Chinese, uses none.
/// </summary>
internal static class Plural
{
    /// <summary>One form for 1, another for the rest: English, Spanish, European Portuguese, Marathi, Tamil, Telugu, Urdu.</summary>
    public static string One(long n, string one, string other) => n == 1 ? one : other;

    /// <summary>One form for 0 and 1, another for the rest: Bengali, Brazilian Portuguese, French, Gujarati, Hindi, Persian.</summary>
    public static string UpToOne(long n, string one, string other) => n is 0 or 1 ? one : other;

    /// <summary>The six forms of Arabic: 0, 1, 2, numbers that end with 03 to 10, those that end with 11 to 99, the rest.</summary>
    public static string Arabic(long n, string zero, string one, string two, string few, string many, string other) =>
        n switch
        {
            0 => zero,
            1 => one,
            2 => two,
            _ => (n % 100) switch
            {
                >= 3 and <= 10 => few,
                >= 11 => many,
                _ => other,
            },
        };
}
