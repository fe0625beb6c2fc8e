namespace Dukaan.Web.Settings.Declarations;

/// <summary>Regions with the addresses at which they reach each other, in the order given.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RegionsSettingAttribute(string name, string meaning) : SettingAttribute(name, meaning)
{
    public override object Read(string text, Type type) => ListSettingAttribute.Split(text).Select(Region).ToArray();

    private KeyValuePair<string, Uri> Region(string text) =>
        text.Split('=', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } region, var address]
        && AddressSettingAttribute.IsAddress(address, out var url)
            ? KeyValuePair.Create(region, url)
            : throw Invalid($"region=address, separated by commas, such as bom1=https://bom1.internal; '{text}' is not");
}
