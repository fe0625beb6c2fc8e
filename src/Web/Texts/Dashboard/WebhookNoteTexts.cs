namespace Dukaan.Web.Texts.Dashboard;

/// <summary>What a webhook's log says of a try.</summary>
internal sealed record WebhookNoteTexts
{
    public required string Arrived { get; init; }
    public required string NotPublic { get; init; }
    public required string Certificate { get; init; }
    public required string NoName { get; init; }
    public required string BrokenOff { get; init; }
    public required string NoAnswer { get; init; }
    public required string WasOff { get; init; }
    public required string Paused { get; init; }

    /// <summary>It is tried by itself, a little later.</summary>
    public required string Later { get; init; }
    public required string NotTried { get; init; }
    public required string GivenUp { get; init; }

    /// <summary>With the HTTP status.</summary>
    public required Func<string, string> Answered { get; init; }

    /// <summary>With the seconds.</summary>
    public required Func<string, string> NoAnswerIn { get; init; }

    /// <summary>With the operating system's reason.</summary>
    public required Func<string, string> NotReached { get; init; }
}
