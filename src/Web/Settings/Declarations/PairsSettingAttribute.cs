namespace Dukaan.Web.Settings.Declarations;

/// <summary>Names with values. They may contain secrets: a message repeats names only.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PairsSettingAttribute(string name, string meaning) : SettingAttribute(name, meaning)
{
    public override object Read(string text, Type type)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var each in ListSettingAttribute.Split(text, ';').Select(each => each.Split('=', 2, StringSplitOptions.TrimEntries)))
        {
            if (each is not [{ Length: > 0 } key, var value] || !pairs.TryAdd(key, value))
            {
                throw Invalid($"name=value, separated by semicolons, each name once; '{each[0]}' is not");
            }
        }

        return pairs;
    }
}
