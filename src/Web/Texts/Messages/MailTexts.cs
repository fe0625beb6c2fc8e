namespace Dukaan.Web.Texts.Messages;

/// <summary>E-mail to shoppers about their orders: at the checkout, in the mail, and on the page behind its last link.</summary>
public sealed record MailTexts
{
    /// <summary>The field at the checkout.</summary>
    public required string Address { get; init; }
    public required string AddressHint { get; init; }
    public required string Wrong { get; init; }

    /// <summary>The button that leads to the order.</summary>
    public required string Open { get; init; }

    /// <summary>Why the reader gets this.</summary>
    public required string Why { get; init; }

    /// <summary>The link, and the button of its page, that ends the shop's mail.</summary>
    public required string Stop { get; init; }

    /// <summary>The heading of that page.</summary>
    public required string Heading { get; init; }

    /// <summary>What the button does; {0}: the shop.</summary>
    public required string Ask { get; init; }

    /// <summary>It is done; {0}: the shop.</summary>
    public required string Stopped { get; init; }

    /// <summary>The button that undoes it.</summary>
    public required string Start { get; init; }

    /// <summary>Undone; {0}: the shop.</summary>
    public required string Started { get; init; }

    /// <summary>On the order's page: the button of a reader who came by the link in the mail.</summary>
    public required string Want { get; init; }

    /// <summary>It was pressed.</summary>
    public required string On { get; init; }

    /// <summary>On the order's page: mail to the address comes back.</summary>
    public required string Bounces { get; init; }

    /// <summary>The address, as the name of a value.</summary>
    public required string Email { get; init; }

    /// <summary>A mail was sent so that its reader confirms the address.</summary>
    public required string Check { get; init; }
}
