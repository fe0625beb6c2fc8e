using Dukaan.Catalog;
using Dukaan.Saving;

namespace Dukaan.Pricing;

/// <inheritdoc cref="IPricingGrain"/>
/// <remarks>
/// A change is two writes: the terms, then the version at which the catalog has them. If a crash comes between them, the second is
/// completed on activation. Alias, grain type and kind of record keep the name that earlier releases know.
/// </remarks>
[GrainType("terms")]
public sealed class PricingGrain([PersistentState("terms", Storages.Domain)] IPersistentState<SavedPricing> storage)
    : SavedGrain<SavedPricing>(storage),
        IPricingGrain
{
    private string StoreId => this.GetPrimaryKeyString();

    private ICatalogGrain Catalog => GrainFactory.GetGrain<ICatalogGrain>(StoreId);

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        if (Current.IsUnshown())
        {
            TakeUp(Show);
        }
    }

    public Task<TermsView> Get() => Task.FromResult(Current.View());

    public Task<Result<TermsView>> Change(ChangeTerms change) =>
        Change(change.OperationId, change.IfVersion, change, "terms.changed", StoreId, terms => TermsRules.Apply(terms, change));

    public Task<Result<TermsView>> PutDiscount(string operationId, Discount discount, long? ifVersion = null) =>
        Change(operationId, ifVersion, discount, "discount.put", discount.Id, terms => DiscountRules.Put(terms, discount));

    public Task<Result<TermsView>> DeleteDiscount(string operationId, string discountId, long? ifVersion = null) =>
        Change(operationId, ifVersion, ("delete", discountId).ToTuple(), "discount.deleted", discountId, terms =>
            DiscountRules.Delete(terms, discountId)
        );

    public Task<Result<TermsView>> Restore(string operationId, SaleTerms past) =>
        Change(operationId, null, past, "terms.restored", StoreId, terms =>
            past with
            {
                NoCash = terms.NoCash,
                NoOrders = terms.NoOrders,
                Locations = terms.Locations,
                Revision = terms.Revision,
            }
        );

    private async Task<Result<TermsView>> Change<T>(
        string operationId,
        long? ifVersion,
        T command,
        string action,
        string subject,
        Func<SaleTerms, Result<SaleTerms>> decide
    )
    {
        if (IdempotencyLog.CheckId(operationId) is { } badId)
        {
            return badId;
        }

        await Show();
        var fingerprint = Fingerprint.Of(command);
        if (Current.Answers.Find(operationId) is { } earlier)
        {
            return earlier.Repeat(fingerprint);
        }

        if (ifVersion is { } seen && seen != Current.Version)
        {
            return Error.Stale();
        }

        if (await Catalog.Version() == 0)
        {
            return Error.NotFound("shop");
        }

        var decided = decide(Current.Terms);
        if (!decided.Ok)
        {
            return decided.Error;
        }

        await Save(Current.Changed(decided.Value, operationId, fingerprint), audit: new AuditLine(StoreId, Caller.Actor, action, subject));
        await Show();
        return Current.View();
    }

    /// <summary>Gives the catalog terms that it does not have yet. Idempotent.</summary>
    private async Task Show()
    {
        if (Current.IsUnshown())
        {
            await Save(Current.Shown(await Catalog.ShowTerms(Current.Terms)));
        }
    }
}
