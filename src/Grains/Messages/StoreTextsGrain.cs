using System.Security.Cryptography;
using System.Text;
using Dukaan.RuntimeSettings;
using Dukaan.Saving;

namespace Dukaan.Messages;

/// <inheritdoc cref="IStoreTextsGrain"/>
public sealed class StoreTextsGrain(
    [PersistentState("store-texts", Storages.Domain)] IPersistentState<SavedStoreTexts> storage,
    TextLimits limits,
    IRuntimeSettings settings,
    TimeProvider time
) : SavedGrain<SavedStoreTexts>(storage), IStoreTextsGrain
{
    public Task<StoreTrust> Trust(DateTimeOffset openedAt) =>
        Task.FromResult(new StoreTrust(Current.IsTrusted(limits, openedAt, time.GetUtcNow()), Current.Mark, Current.DeliveredTo.Length));

    public Task Mark(TrustMark? mark)
    {
        var storeId = this.GetPrimaryKeyString();
        var action = mark switch
        {
            TrustMark.Trusted => "store.trusted",
            TrustMark.Suspected => "store.suspected",
            _ => "store.mark-removed",
        };
        return Current.Mark == mark
            ? Task.CompletedTask
            : Save(Current with { Mark = mark }, audit: new AuditLine(storeId, Caller.Actor, action, storeId));
    }

    public Task NoteDelivered(Phone phone)
    {
        if (Current.DeliveredTo.Length >= limits.TrustDeliveries)
        {
            return Task.CompletedTask;
        }

        var hash = Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{this.GetPrimaryKeyString()} {phone.E164}")).AsSpan(0, 8)
        );
        return Current.DeliveredTo.Contains(hash) ? Task.CompletedTask : Save(Current with { DeliveredTo = Current.DeliveredTo.Add(hash) });
    }

    public async Task<string?> Count(TextToCount text)
    {
        var most = settings.Now.Of(this.GetPrimaryKeyString()).TextsPerDay;
        var its = most > 0 ? limits with { PerShop = most, PerNewShop = most } : limits;
        var (next, why) = Current.Count(text, its, time.GetUtcNow());
        if (why is null || next.Suspects.Length != Current.Suspects.Length)
        {
            await Save(next);
        }

        return why;
    }

    public async Task<SellerText> CountForSeller()
    {
        var (next, text) = Current.CountForSeller(limits, time.GetUtcNow());
        if (text != SellerText.LeftOut)
        {
            await Save(next);
        }

        return text;
    }
}
