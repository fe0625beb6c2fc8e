using Dukaan.Catalog;
using Dukaan.Events;
using Dukaan.Saving;

namespace Dukaan.Stores;

/// <inheritdoc cref="IStoreGrain"/>
/// <remarks>
/// A change is two writes: the settings with their event, then the version at which the catalog has them. What a crash interrupts between
/// them (the catalog does not have them, links are not released) is completed on activation.
/// </remarks>
public sealed partial class StoreGrain(
    [PersistentState("store", Storages.Domain)] IPersistentState<SavedStore> storage,
    IRandomness randomness,
    TimeProvider time
) : SavedGrain<SavedStore>(storage), IStoreGrain
{
    private readonly Watchers<IAccessWatcher> _watchers = new(time, TimeSpan.FromMinutes(5), 1_000);

    private string StoreId => this.GetPrimaryKeyString();

    private ICatalogGrain Catalog => GrainFactory.GetGrain<ICatalogGrain>(StoreId);

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        if (Current.IsUnfinished() || MendedPhone() is not null)
        {
            TakeUp(async () =>
            {
                await Finish();
                await MendPhone();
            });
        }
    }

    public async Task<Result<StoreView>> Open(string owner, StoreProfile profile)
    {
        if (Current.Profile is null)
        {
            var opened = new SavedStore
            {
                Owner = owner,
                Members = [owner],
                Profile = profile,
                CreatedAt = time.GetUtcNow(),
            };
            await Save(
                opened,
                [new NewEvent(Topics.StoreUpdates, StoreId, "store.opened", profile)],
                audit: new AuditLine(StoreId, $"seller:{owner}", "store.opened", StoreId)
            );
        }
        else if (Current.Owner != owner)
        {
            return Error.Conflict("store-exists", "This store belongs to somebody else.");
        }

        await Finish();
        return Current.View()!;
    }

    public Task<StoreView?> Get() => Task.FromResult(Current.View());

    public async Task<Result<StoreView>> Change(ChangeStore change)
    {
        if (IdempotencyLog.CheckId(change.OperationId) is { } badId)
        {
            return badId;
        }

        await Finish();
        if (Current.Profile is not { } now)
        {
            return Error.NotFound("shop");
        }

        var fingerprint = Fingerprint.Of(change);
        if (Current.Changes.Find(change.OperationId) is { } earlier)
        {
            return earlier.Repeat(fingerprint);
        }

        if (change.IfVersion is { } seen && seen != Current.Version)
        {
            return Error.Stale();
        }

        if (change.Open == true && now.Suspended is not null)
        {
            return Error.Conflict(
                "shop-suspended",
                "The platform suspended this shop. The dashboard says why, and where to write.",
                "open"
            );
        }

        var applied = StoreRules.Apply(now, change);
        if (!applied.Ok)
        {
            return applied.Error;
        }

        var next = applied.Value;
        if (change.Open == false && now.Suspended is { Before: true } suspended)
        {
            next = next with { Suspended = suspended with { Before = false } };
        }

        if (next == now)
        {
            return Current.View()!;
        }

        if (await CheckCurrency(now, next) is { } currency)
        {
            return currency;
        }

        if (next.Slug != now.Slug && await ClaimSlug(next.Slug) is { } taken)
        {
            return taken;
        }

        await Save(
            Current.Changed(next, change.OperationId, fingerprint),
            [new NewEvent(Topics.StoreUpdates, StoreId, "store.changed", next)],
            audit: new AuditLine(StoreId, Caller.Actor, "store.changed", StoreId, ChangedFields(now, next))
        );
        await Finish();
        return Current.View()!;
    }

    public async Task UseDomains(ImmutableArray<string> domains)
    {
        await Finish();
        if (Current.Profile is { } now && !now.Domains.SequenceEqual(domains))
        {
            var next = now with { Domains = domains, Revision = now.Revision + 1 };
            await Save(Current with { Profile = next, Version = 0 }, [new NewEvent(Topics.StoreUpdates, StoreId, "store.changed", next)]);
            await Finish();
        }
    }

    public Task<bool> HasMember(string sellerId) => Task.FromResult(Current.Members.Contains(sellerId));

    public Task WatchAccess(IAccessWatcher watcher)
    {
        _watchers.Add(watcher);
        return Task.CompletedTask;
    }

    public Task UnwatchAccess(IAccessWatcher watcher)
    {
        _watchers.Remove(watcher);
        return Task.CompletedTask;
    }

    protected override Task Saved(SavedStore before) =>
        before.Members == Current.Members && before.ApiKeys == Current.ApiKeys
            ? Task.CompletedTask
            : _watchers.Tell(watcher => watcher.AccessChanged());

    /// <summary>
    /// Prices keep their amount in minor units when the currency changes, so the new one must count as finely as the old where there are
    /// prices: ₹150.00 becomes $150.00, and nothing becomes ¥15,000.
    /// </summary>
    private async Task<Error?> CheckCurrency(StoreProfile now, StoreProfile next)
    {
        if (now.Currency == next.Currency || Currencies.Digits(now.Currency) == Currencies.Digits(next.Currency))
        {
            return null;
        }

        return await Catalog.Snapshot() is { } shop && (shop.Products.Length > 0 || shop.Terms.HasAmounts)
            ? Error.Conflict(
                "currency-has-products",
                $"Your prices in {now.Currency} cannot become prices in {next.Currency}. Delete the products, delivery fees and "
                    + "discounts first, or open another shop.",
                "currency"
            )
            : null;
    }

    /// <summary>
    /// The number shoppers reach the shop by, where it was stored before numbers were read by the numbering plans and is another; else
    /// null.
    /// </summary>
    private string? MendedPhone() =>
        Current.Profile?.Phone is { } stored && StoredPhones.Mended(new Phone(stored)) is var phone && phone.E164 != stored
            ? phone.E164
            : null;

    private async Task MendPhone()
    {
        if (MendedPhone() is { } phone)
        {
            var next = Current.Profile! with { Phone = phone, Revision = Current.Profile.Revision + 1 };
            await Save(
                Current with
                {
                    Profile = next,
                    Version = 0,
                },
                [new NewEvent(Topics.StoreUpdates, StoreId, "store.changed", next)],
                audit: new AuditLine(StoreId, "system", "store.changed", StoreId, "phone")
            );
            await Finish();
        }
    }

    private async Task<Error?> ClaimSlug(string slug)
    {
        await Save(Current with { Claiming = slug });
        var claim = await Name(slug).Claim(slug, StoreId);
        if (!claim.Ok)
        {
            await Finish();
        }

        return claim.Error;
    }

    /// <summary>Does the pending steps of the last change, and records that. Idempotent.</summary>
    private async Task Finish()
    {
        if (!Current.IsUnfinished())
        {
            return;
        }

        var version = Current.Version > 0 ? Current.Version : await Catalog.Show(Current.Profile!);
        foreach (var slug in Current.Claiming is { } claiming ? Current.Leaving.Add(claiming) : Current.Leaving)
        {
            if (!Current.GoesBy(slug))
            {
                await Name(slug).Release(StoreId);
            }
        }

        await Save(Current.Shown(version));
    }

    private IStoreNameGrain Name(string slug) => GrainFactory.GetGrain<IStoreNameGrain>(StoreName.Key(slug));

    private static string ChangedFields(StoreProfile before, StoreProfile after)
    {
        (string Field, bool Changed)[] fields =
        [
            ("name", before.Name != after.Name),
            ("slug", before.Slug != after.Slug),
            ("description", before.Description != after.Description),
            ("currency", before.Currency != after.Currency),
            ("language", before.Language != after.Language),
            ("languages", !before.Languages.SequenceEqual(after.Languages)),
            ("theme", before.Theme != after.Theme),
            ("layout", before.Layout != after.Layout),
            ("picture", before.Picture != after.Picture),
            ("phone", before.Phone != after.Phone),
            ("vpa", before.Vpa != after.Vpa),
            ("cashOnDelivery", before.CashOnDelivery != after.CashOnDelivery),
            ("onlinePayment", before.OnlinePayment != after.OnlinePayment),
            ("upiCodes", before.UpiCodes != after.UpiCodes),
            ("open", before.Open != after.Open || before.Suspended != after.Suspended),
            ("timeZone", before.TimeZone != after.TimeZone),
            ("address", before.Address != after.Address),
            ("returnPolicy", before.ReturnPolicy != after.ReturnPolicy),
            ("showLeft", before.ShowLeft != after.ShowLeft),
            ("announcement", before.Announcement != after.Announcement),
            ("social", before.Social != after.Social),
            ("replyTo", before.ReplyTo != after.ReplyTo),
            ("cartReminderHours", before.CartReminderHours != after.CartReminderHours),
            ("hours", before.Hours != after.Hours),
        ];
        return string.Join(' ', fields.Where(field => field.Changed).Select(field => field.Field));
    }
}
