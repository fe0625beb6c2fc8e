namespace Dukaan.Sellers;

/// <summary>
/// Counts the one-time codes of a region, so that nobody can make it send texts without end (artificially inflated traffic). Key: <see
/// cref="Key"/>. In memory: after a failure it begins anew.
/// </summary>
[Alias("code-budget")]
public interface ICodeBudgetGrain : IGrainWithStringKey
{
    /// <summary>The key of the only one.</summary>
    const string Key = "site";

    /// <summary>Counts a code, or says which limit is reached and for how long. A code that is refused counts for none.</summary>
    /// <param name="country">Of the phone, an ISO code.</param>
    /// <param name="storeId">The shop whose shopper signs in; empty: a seller does.</param>
    /// <param name="network">The IPv6 network of 48 bits that asks; empty: another kind of address.</param>
    Task<CodeBudget> Take(string country, string storeId, string network);
}
