namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Stock at several locations.</summary>
internal sealed record LocationsTexts
{
    public required string Heading { get; init; }
    public required string Hint { get; init; }
    public required string Add { get; init; }
    public required string FirstHint { get; init; }
    public required string MainHint { get; init; }
    public required string RemoveHint { get; init; }
    public required string PostalCode { get; init; }
    public required string Location { get; init; }
    public required string Carry { get; init; }
    public required string CarryNow { get; init; }
    public required string From { get; init; }
    public required string To { get; init; }

    /// <summary>Units, from where, to where.</summary>
    public required Func<string, string, string, string> Carried { get; init; }

    /// <summary>A location that the shop has no more.</summary>
    public required string Former { get; init; }

    /// <summary>Before the name of the location from which an order's goods are taken.</summary>
    public required string TakenFrom { get; init; }
    public required string File { get; init; }
    public required string FileHint { get; init; }
    public required string Upload { get; init; }

    /// <summary>How many counts changed, and how many could not be read.</summary>
    public required Func<string, string, string> Counted { get; init; }
}
