namespace Dukaan.Web.Texts.Dashboard;

/// <summary>The table of many products.</summary>
internal sealed record TableTexts
{
    public required string Table { get; init; }
    public required string Hint { get; init; }
    public required string More { get; init; }
    public required Func<long, string> AreSaved { get; init; }
    public required Func<long, string> NotSaved { get; init; }
}
