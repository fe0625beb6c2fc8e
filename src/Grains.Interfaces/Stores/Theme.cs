namespace Dukaan.Stores;

/// <summary>A shop's colours, each as <c>#rrggbb</c>.</summary>
/// <param name="Accent">Buttons and links.</param>
/// <param name="Background">The page.</param>
[GenerateSerializer, Immutable, Alias("theme")]
public sealed record Theme(string Accent, string Background)
{
    public static Theme Default { get; } = new("#0f766e", "#fffdf8");
}
