namespace Dukaan.Silo.Regions;

/// <summary>A call from one region to another. The signature covers all of it, so that nothing can be exchanged on the way.</summary>
/// <param name="From">The region that asks.</param>
/// <param name="To">The region that is asked.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="PathAndQuery">As sent.</param>
/// <param name="Client">For whom it asks: <c>{address} {scheme} {host}</c> of a shopper's or seller's request; empty: for itself.</param>
/// <param name="BodyHash">SHA-256 of the body, in hex; of nothing where there is none.</param>
public sealed record RegionCall(string From, string To, string Method, string PathAndQuery, string Client, string BodyHash)
{
    /// <summary>The hash of no body.</summary>
    public const string NoBody = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
}
