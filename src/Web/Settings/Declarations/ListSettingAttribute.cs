namespace Dukaan.Web.Settings.Declarations;

/// <summary>Words, separated by commas.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ListSettingAttribute(string name, string meaning) : SettingAttribute(name, meaning)
{
    public override object Read(string text, Type type) => Split(text);

    internal static string[] Split(string text, char separator = ',') =>
        text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
