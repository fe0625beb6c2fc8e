namespace Dukaan.Web.Payments.Sandbox;

/// <summary>What the sandbox does with its messages about a payment.</summary>
public enum MessageBehavior
{
    /// <summary>Sends each immediately.</summary>
    Prompt,

    /// <summary>Sends none.</summary>
    Lost,

    /// <summary>Sends each twice.</summary>
    Twice,

    /// <summary>Sends each 20 seconds later.</summary>
    Late,

    /// <summary>Sends them in the wrong order.</summary>
    Reversed,
}
