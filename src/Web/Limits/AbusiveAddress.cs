namespace Dukaan.Web.Limits;

/// <summary>An address that makes errors on purpose, for operators.</summary>
/// <param name="Id">Names it in this process without saying it.</param>
/// <param name="Network">The address, or its IPv6 network of 64 bits.</param>
/// <param name="Standing">How its requests are treated.</param>
/// <param name="Wait">How much longer it is shut out.</param>
/// <param name="Offences">How often it was shut out lately.</param>
/// <param name="Errors">Its errors lately, weighted.</param>
/// <param name="Good">Its requests lately that were in order.</param>
public sealed record AbusiveAddress(
    string Id,
    string Network,
    AddressStanding Standing,
    TimeSpan Wait,
    int Offences,
    double Errors,
    double Good
);
