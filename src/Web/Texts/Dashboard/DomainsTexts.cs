namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Custom domains.</summary>
internal sealed record DomainsTexts
{
    public required string OwnDomain { get; init; }
    public required string YourDomain { get; init; }
    public required string AnotherDomain { get; init; }
    public required string DomainHint { get; init; }
    public required string AddDomain { get; init; }
    public required string CheckNow { get; init; }
    public required string MakeMain { get; init; }
    public required string ShowsMain { get; init; }
    public required Func<string, string> Use { get; init; }
    public required Func<string, string> NowUse { get; init; }
    public required Func<string, string> RemoveOne { get; init; }
    public required string Live { get; init; }
    public required string NotPointing { get; init; }
    public required Func<string, string> RedirectsTo { get; init; }
    public required Func<string, string> StillShown { get; init; }
    public required string NotLooked { get; init; }
    public required string Fine { get; init; }
    public required string NoAddress { get; init; }
    public required string NoProof { get; init; }
    public required string NotAnswered { get; init; }
    public required string Taken { get; init; }
    public required Func<string, string> Elsewhere { get; init; }
    public required Func<string, string> OtherProof { get; init; }
    public required string BareHint { get; init; }
    public required Func<string, string> Instead { get; init; }
    public required string RecordName { get; init; }
    public required string RecordValue { get; init; }
    public required Func<string, string> CopyOf { get; init; }
    public required Func<string, string, string> CheckedNext { get; init; }
    public required Func<string, string> CheckedOnce { get; init; }
    public required Func<string, string> NotChecked { get; init; }
    public required Func<string, string> IsAdded { get; init; }
    public required Func<string, string> IsRemoved { get; init; }
}
