namespace Dukaan.Silo.Messages;

/// <summary>What decides who is told of a step of an order, and how.</summary>
internal readonly record struct MessageFacts
{
    /// <summary>Whether it is for the shopper; else for the seller.</summary>
    public bool ToShopper { get; init; }

    /// <summary>Whether there is anything to say to them of this step.</summary>
    public bool HasWords { get; init; }

    /// <summary>Whether the shopper is to confirm the order by the message, which proves that the phone is theirs.</summary>
    public bool ProvesPhone { get; init; }

    public bool HasPhone { get; init; }

    /// <summary>Whether texts to phones can be sent.</summary>
    public bool PhoneIsOn { get; init; }

    /// <summary>Whether an e-mail address was given with the order, or the seller's mailbox gets such messages.</summary>
    public bool HasMail { get; init; }

    /// <summary>Whether e-mail can be sent.</summary>
    public bool MailIsOn { get; init; }

    /// <summary>Whether the address's holder wants no mail from this shop.</summary>
    public bool MailIsStopped { get; init; }

    /// <summary>Whether mail to the address comes back.</summary>
    public bool MailBounces { get; init; }
}
