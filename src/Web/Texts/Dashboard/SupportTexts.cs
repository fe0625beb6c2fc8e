namespace Dukaan.Web.Texts.Dashboard;

/// <summary>An operator who wants to look at the shop.</summary>
internal sealed record SupportTexts
{
    public required string Title { get; init; }
    public required string Hint { get; init; }

    /// <summary>The operator's name, and why they ask.</summary>
    public required Func<string, string, string> Asks { get; init; }
    public required string Allow { get; init; }
    public required string Decline { get; init; }

    /// <summary>The operator's name, and the time at which it ends.</summary>
    public required Func<string, string, string> LooksUntil { get; init; }
    public required string EndNow { get; init; }
    public required string Nobody { get; init; }
    public required string Allowed { get; init; }
    public required string Ended { get; init; }

    /// <summary>How many pages, and when the last one was seen.</summary>
    public required Func<int, string, string> Seen { get; init; }
    public required string NotSeen { get; init; }

    /// <summary>For the operator: the time at which it ends.</summary>
    public required Func<string, string> YouLook { get; init; }
}
