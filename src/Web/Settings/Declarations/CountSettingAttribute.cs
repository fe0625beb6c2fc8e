using System.Globalization;

namespace Dukaan.Web.Settings.Declarations;

/// <summary>A whole number; with a <see cref="Unit"/> the property is a <see cref="TimeSpan"/> or bytes.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CountSettingAttribute(string name, string meaning) : SettingAttribute(name, meaning)
{
    public int Min { get; init; } = 1;

    public int Max { get; init; } = int.MaxValue;

    public SettingUnit Unit { get; init; }

    public override string? Bounds =>
        (Min, Max) switch
        {
            (<= 1, int.MaxValue) => null,
            (_, int.MaxValue) => string.Create(CultureInfo.InvariantCulture, $"at least {Min}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Min} to {Max}"),
        };

    public override object Read(string text, Type type)
    {
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count < Min || count > Max)
        {
            throw Invalid($"a whole number, {(Max == int.MaxValue ? $"{Min} or more" : $"{Min} to {Max}")}, not '{text}'");
        }

        return Unit switch
        {
            SettingUnit.Seconds => TimeSpan.FromSeconds(count),
            SettingUnit.Hours => TimeSpan.FromHours(count),
            SettingUnit.Days => TimeSpan.FromDays(count),
            SettingUnit.Megabytes => count * Megabyte,
            _ => count,
        };
    }

    public override string? Write(object? value) =>
        value switch
        {
            null => null,
            TimeSpan time when Unit is SettingUnit.Seconds => Text(time.TotalSeconds),
            TimeSpan time when Unit is SettingUnit.Hours => Text(time.TotalHours),
            TimeSpan time => Text(time.TotalDays),
            long bytes => Text(bytes / Megabyte),
            _ => Text(value),
        };

    private const long Megabyte = 1024 * 1024;

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
