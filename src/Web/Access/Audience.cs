using Dukaan.Web.Pipeline;

namespace Dukaan.Web.Access;

/// <summary>
/// The audience of an endpoint. Each endpoint declares its own; one without stops the start (<see cref="Pipeline.AccessGate"/>).
/// </summary>
public enum Audience
{
    /// <summary>Anyone. What is not public is protected by a secret in its address or by a signature.</summary>
    Anyone,

    /// <summary>Signed-in sellers, or a shop's API key.</summary>
    Sellers,

    /// <summary>Operators who have signed in at <c>/ops</c>.</summary>
    Operators,

    /// <summary>This machine and the operators' port.</summary>
    ThisMachine,

    /// <summary>Other regions, by their signature, for their own requests and not for those that they forward.</summary>
    Regions,

    /// <summary>Anyone, in development only.</summary>
    Developers,
}
