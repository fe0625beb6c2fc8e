namespace Dukaan.Messages;

/// <summary>Whether a text may go to a phone.</summary>
[GenerateSerializer, Alias("text-admission")]
public enum TextAdmission
{
    /// <summary>It may, and is counted.</summary>
    Admitted,

    /// <summary>It was admitted before: this is a repeat.</summary>
    Repeated,

    /// <summary>The phone got its one text about this order.</summary>
    ToldBefore,

    /// <summary>The phone got as many as it may in a day.</summary>
    TooMany,
}
