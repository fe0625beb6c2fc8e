using System.Globalization;
using System.Reflection;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Tests.Texts;

/// <summary>All texts of a language, with their places filled.</summary>
internal static class TextsOf
{
    /// <summary>Those of its class: the shop's, the seller's, those of messages and papers.</summary>
    public static IEnumerable<(string Name, string Text)> Language(Type language) =>
        language
            .GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(each => each.PropertyType.Namespace!.StartsWith("Dukaan.Web.Texts", StringComparison.Ordinal))
            .SelectMany(each => Record(each.GetValue(null)!));

    /// <summary>Those of a record and of the records in it.</summary>
    public static IEnumerable<(string Name, string Text)> Record(object texts) =>
        texts
            .GetType()
            .GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0)
            .SelectMany(property =>
                property.GetValue(texts) switch
                {
                    string text => [(property.Name, text)],
                    CountText count => count.Forms.Select(form => (property.Name, form.Text)),
                    Delegate text when text.Method.ReturnType == typeof(string) => Filled(property.Name, text),
                    { } part when property.PropertyType.Namespace!.StartsWith("Dukaan.Web.Texts", StringComparison.Ordinal) => Record(part),
                    _ => [],
                }
            );

    /// <summary>A text with places: for a number, the form of each.</summary>
    private static IEnumerable<(string Name, string Text)> Filled(string name, Delegate text)
    {
        var places = text.Method.GetParameters().Select(each => each.ParameterType).ToList();
        return places.Exists(each => each != typeof(string) && each != typeof(long) && each != typeof(int))
            ? []
            : ((string[])["1", "2", "3", "11", "100"])
                .Select(number =>
                    (
                        name,
                        (string)
                            text.DynamicInvoke([.. places.Select(each => Convert.ChangeType(number, each, CultureInfo.InvariantCulture))])!
                    )
                )
                .Distinct();
    }
}
