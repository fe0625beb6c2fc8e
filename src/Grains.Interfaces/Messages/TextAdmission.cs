namespace Dukaan.Messages;

/// <summary>Whether a text may be sent to a phone.</summary>
[GenerateSerializer, Alias("text-admission")]
public enum TextAdmission
{
    /// <summary>It may be sent, and was counted.</summary>
    Admitted,

    /// <summary>It was admitted before; this is a repeat.</summary>
    Repeated,

    /// <summary>The phone has had its one text about this order.</summary>
    ToldBefore,

    /// <summary>The phone has had its maximum of texts for the day.</summary>
    TooMany,
}
