using Dukaan.Catalog;
using Dukaan.Saving;
using Dukaan.Values;

namespace Dukaan.GiftCards;

/// <inheritdoc cref="IGiftCardsGrain"/>
/// <remarks>A card that is given out by hand is saved in the transaction that remembers its operation id: both, or neither.</remarks>
public sealed class GiftCardsGrain(
    [PersistentState("gift-cards", Storages.Domain)] IPersistentState<SavedGiftCards> storage,
    IRowReader rows,
    IRandomness randomness,
    TimeProvider time
) : SavedGrain<SavedGiftCards>(storage), IGiftCardsGrain
{
    private const int MaxNote = 200;

    private string StoreId => this.GetPrimaryKeyString();

    public async Task<Result<IssuedGiftCard>> Issue(IssueGiftCard command)
    {
        if (IdempotencyLog.CheckId(command.OperationId) is { } badId)
        {
            return badId;
        }

        var fingerprint = Fingerprint.Of(command with { OperationId = "" });
        if (Current.Answers.Find(command.OperationId) is { } earlier)
        {
            var first = earlier.Repeat(fingerprint);
            return !first.Ok ? first.Error
                : await GrainFactory.GetGrain<IGiftCardGrain>(StoreKey.Of(StoreId, first.Value.Id)).Get() is { } known
                    ? new IssuedGiftCard(known.Line, null)
                : Error.NotFound("gift card");
        }

        if ((await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Snapshot())?.Store is not { } store)
        {
            return Error.NotFound("shop");
        }

        var note = TypedText.Line("note", command.Note, 0, MaxNote);
        if ((note.Error ?? Check(command, store.Currency)) is { } error)
        {
            return error;
        }

        var code = NewCode();
        var (id, now) = (GiftCardCode.IdOf(StoreId, code), time.GetUtcNow());
        var card = SavedGiftCard.Of(
            new NewGiftCard(
                GiftCardCode.Ending(code),
                GiftCardKind.ByHand,
                command.Amount,
                command.Phone?.E164 ?? "",
                note.Value!,
                ExpiresAt: command.ExpiresAt
            ),
            Caller.Actor,
            now
        );
        var line = card.Line(id);
        if (!Exists)
        {
            await Save(Current); // records are saved beside a state that was saved before
        }

        await Save(
            Current.Answering(command.OperationId, fingerprint, id),
            audit: new AuditLine(StoreId, Caller.Actor, "gift-card.issued", id),
            records:
            [
                NewRecords.Of(
                    SavedGiftCard.Kind,
                    StoreKey.Of(StoreId, id),
                    card with
                    {
                        Unsaved = Unsaved.Nothing with { Rows = [GiftCardRows.Put(StoreId, line)] },
                    }
                ),
            ]
        );
        return new IssuedGiftCard(line, code);
    }

    public async Task<ImmutableArray<GiftCardLine>> List(GiftCardState? state, long? before, int limit)
    {
        var read = await rows.Page(
            GiftCardRows.Of(StoreId),
            state is { } one ? [GiftCardRows.Bucket(one)] : [],
            before,
            Math.Clamp(limit, 1, 101)
        );
        return [.. read.Select(row => row.As<GiftCardLine>())];
    }

    private Error? Check(IssueGiftCard command, string currency) =>
        command.Amount.Currency != currency ? Error.Invalid("amount", "currency", $"The shop's currency is {currency}.")
        : command.Amount.Amount is < 1 or > Money.Max ? Error.Invalid("amount", "amount", "A gift card has more than nothing on it.")
        : command.Phone is { } phone && !Phone.TryParse(phone.E164, null, out _)
            ? Error.Invalid("phone", "phone", "Type the phone number with its country code, such as +91 98765 43210.")
        : command.ExpiresAt <= time.GetUtcNow() ? Error.Invalid("expiresAt", "past", "Choose a time to come, or none.")
        : null;

    private string NewCode()
    {
        Span<byte> random = stackalloc byte[16];
        randomness.Fill(random);
        return GiftCardCode.Of(random);
    }
}
