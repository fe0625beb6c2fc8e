namespace Dukaan.Web.Settings.Declarations;

/// <summary>
/// Regions with the addresses at which they reach each other, in the order given. A region whose home can move has several, separated by
/// bars.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RegionsSettingAttribute(string name, string meaning) : SettingAttribute(name, meaning)
{
    public override object Read(string text, Type type) => ListSettingAttribute.Split(text).Select(Region).ToArray();

    private KeyValuePair<string, IReadOnlyList<Uri>> Region(string text) =>
        text.Split('=', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } region, var addresses] && Places(addresses) is { } places
            ? KeyValuePair.Create<string, IReadOnlyList<Uri>>(region, places)
            : throw Invalid($"region=address, separated by commas, such as bom1=https://bom1.internal; '{text}' is not");

    /// <summary>Null: one of them is no address, or stands there twice.</summary>
    private static List<Uri>? Places(string addresses)
    {
        var places = new List<Uri>();
        foreach (var text in addresses.Split('|', StringSplitOptions.TrimEntries))
        {
            if (!AddressSettingAttribute.IsAddress(text, out var place) || places.Contains(place))
            {
                return null;
            }

            places.Add(place);
        }

        return places;
    }
}
