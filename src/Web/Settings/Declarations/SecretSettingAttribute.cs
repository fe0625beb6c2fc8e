using System.Globalization;

namespace Dukaan.Web.Settings.Declarations;

/// <summary>A secret. No message repeats it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretSettingAttribute(string name, string meaning) : SettingAttribute(name, meaning)
{
    /// <summary>The minimum length in characters, where anybody may try to guess it.</summary>
    public int MinLength { get; init; }

    public override string? Bounds =>
        MinLength > 0 ? string.Create(CultureInfo.InvariantCulture, $"at least {MinLength} characters") : null;

    public override object Read(string text, Type type) =>
        text.Length >= MinLength ? text : throw Invalid($"{MinLength} characters at least, since anybody may try to guess it");
}
