namespace Dukaan.Web.Html;

/// <summary>Helpers for the dashboard's HTML.</summary>
internal static class Markup
{
    /// <summary>The HTML of each item, one after the other.</summary>
    public static Fragment Each<T>(IEnumerable<T> items, Func<T, Fragment> html)
    {
        using var writer = new HtmlWriter(1024);
        foreach (var item in items)
        {
            writer.Write(html(item));
        }

        return writer.ToFragment();
    }

    /// <summary>A constant of the program, such as an attribute, if the condition holds.</summary>
    public static Fragment When(bool condition, string constant) => condition ? Fragment.Trusted(constant) : default;

    /// <summary>An attribute with its value, escaped; nothing without a value.</summary>
    public static Fragment Attribute(string constantName, string? value) =>
        value is null ? default : Fragment.Of($" {Fragment.Trusted(constantName)}=\"{value}\"");

    /// <summary>"1 piece", "2 pieces".</summary>
    public static string Count(long number, string one, string many) => number == 1 ? $"1 {one}" : $"{number} {many}";
}
