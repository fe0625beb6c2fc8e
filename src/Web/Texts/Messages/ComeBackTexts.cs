namespace Dukaan.Web.Texts.Messages;

/// <summary>What shoppers read who may come back: goods that are there again, and a cart that was left.</summary>
public sealed record ComeBackTexts
{
    /// <summary>The button of something sold out, and the heading of its page.</summary>
    public required string Ask { get; init; }
    public required string Lead { get; init; }

    /// <summary>The field with the variants.</summary>
    public required string Which { get; init; }
    public required string Contact { get; init; }
    public required string Wrong { get; init; }

    /// <summary>They are on the list; {0}: where they are told.</summary>
    public required string Done { get; init; }
    public required string Leave { get; init; }
    public required string Left { get; init; }
    public required string InStock { get; init; }
    public required string Full { get; init; }

    /// <summary>The message; {0}: the goods.</summary>
    public required string Back { get; init; }

    /// <summary>The message where the goods may not be named.</summary>
    public required string BackUnnamed { get; init; }
    public required string Why { get; init; }
    public required string Open { get; init; }
    public required string CartLeft { get; init; }
    public required string CartWhy { get; init; }
    public required string CartOpen { get; init; }

    /// <summary>The code that thanks for an order. {0}: percent, {1}: the code, {2}: the day on which it ends.</summary>
    public required string ThankYou { get; init; }
}
