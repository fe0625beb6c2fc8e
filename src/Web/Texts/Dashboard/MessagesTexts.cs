namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Messages about orders: what customers read, and where their answers go.</summary>
internal sealed record MessagesTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string ReplyTo { get; init; }
    public required string ReplyToHint { get; init; }

    /// <summary>An e-mail address, as the name of a field or a value.</summary>
    public required string Email { get; init; }

    /// <summary>At an order: its customer pressed the link in a mail.</summary>
    public required string Stopped { get; init; }

    /// <summary>At an order: mail comes back.</summary>
    public required string Bounces { get; init; }
    public required string Examples { get; init; }
    public required string Event { get; init; }
    public required string Show { get; init; }
    public required string ToPhone { get; init; }
    public required string ByMail { get; init; }

    /// <summary>The mail without its design.</summary>
    public required string PlainMail { get; init; }

    /// <summary>The heading of what the seller gets.</summary>
    public required string ToYou { get; init; }

    /// <summary>There is no such message.</summary>
    public required string Nothing { get; init; }

    /// <summary>The button that sends the shown mail to the address for answers.</summary>
    public required string Try { get; init; }

    /// <summary>It went.</summary>
    public required string Tried { get; init; }
    public required string NotTried { get; init; }

    /// <summary>This site sends no e-mail.</summary>
    public required string Off { get; init; }
}
