namespace Dukaan.Pricing;

/// <summary>
/// A store's terms of sale: taxes, delivery, discounts. Key: store id. The catalog gets each change, so that quotes and pages show one
/// version of both.
/// </summary>
[Alias("terms")]
public interface IPricingGrain : ITenantGrain
{
    /// <summary>The current terms; the defaults if nothing was ever set.</summary>
    [AlwaysInterleave]
    Task<TermsView> Get();

    /// <summary>Changes sections of the terms. The repeat gets the first answer.</summary>
    Task<Result<TermsView>> Change(ChangeTerms change);

    /// <summary>
    /// Adds a discount, or replaces the one with its id. At most 200. Refused with <c>code-taken</c> if another discount has its code.
    /// </summary>
    /// <param name="operationId">The repeat with the same id gets the first answer (P3).</param>
    /// <param name="ifVersion">Refused as stale if the version differs; null: not checked.</param>
    Task<Result<TermsView>> PutDiscount(string operationId, Discount discount, long? ifVersion = null);

    /// <summary>
    /// Brings earlier terms back, discounts included. Phones that cannot pay on delivery stay as they are now, and so do the uses of
    /// discounts.
    /// </summary>
    /// <param name="operationId">The repeat with the same id gets the first answer (P3).</param>
    /// <param name="past">The terms as they were, in the shop's present currency.</param>
    Task<Result<TermsView>> Restore(string operationId, SaleTerms past);

    Task<Result<TermsView>> DeleteDiscount(string operationId, string discountId, long? ifVersion = null);
}
