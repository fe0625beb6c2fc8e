using Dukaan.Web.Pipeline;

namespace Dukaan.Web.Access;

/// <summary>
/// Whom an endpoint is for. Each says so itself; one that does not is for nobody, and stops the start (<see cref="Pipeline.AccessGate"/>).
/// </summary>
public enum Audience
{
    /// <summary>Whoever asks. What is not for everybody's eyes there has a key in its address or a signature.</summary>
    Anyone,

    /// <summary>Sellers who are signed in, or a shop's API key.</summary>
    Sellers,

    /// <summary>Who has signed in at <c>/ops</c>.</summary>
    Operators,

    /// <summary>This machine, and the operators' port.</summary>
    ThisMachine,

    /// <summary>Other regions, by their signature, in what they ask for themselves.</summary>
    Regions,

    /// <summary>Whoever asks, in development alone.</summary>
    Developers,
}
