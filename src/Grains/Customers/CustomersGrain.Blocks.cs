using Dukaan.Pricing;
using Dukaan.Saving;
using Dukaan.Values;

namespace Dukaan.Customers;

/// <remarks>
/// A phone or an address is blocked by two writes: the list with the reason, then the terms of sale, by which orders are refused. If a
/// crash comes between them, the second is completed on activation.
/// </remarks>
public sealed partial class CustomersGrain
{
    private const int MaxReason = 200;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        if (!Current.OwedBlocks.IsEmpty)
        {
            TakeUp(TellTerms);
        }
    }

    public async Task<ImmutableArray<BlockedPhone>> Blocked(long? before, int limit) =>
        [
            .. (await rows.Page(CustomerRows.NotesOf(StoreId), [CustomerRows.Blocked], before, Math.Clamp(limit, 1, 101)))
                .Select(row => (row.Id, row.As<CustomerNote>().Block))
                .Where(row => row.Block is not null)
                .Select(row => Entry(row.Id, row.Block!)),
        ];

    public async Task<BlockedPhone?> FindBlocked(string id) => (await NoteOf(id)).Block is { } block ? Entry(id, block) : null;

    private static BlockedPhone Entry(string id, CustomerBlock block) => new(block.Address is null ? id : "", block) { Id = id };

    public async Task<Result<Done>> Block(BlockCustomer command)
    {
        if (IdempotencyLog.CheckId(command.OperationId) is { } badId)
        {
            return badId;
        }

        var fingerprint = Fingerprint.Of(command);
        if (Current.Answers.Find(command.OperationId) is { } earlier)
        {
            await TellTerms();
            return earlier.Repeat(fingerprint).Error ?? (Result<Done>)new Done();
        }

        if (!Enum.IsDefined(command.Kind))
        {
            return Error.Invalid("kind", "unknown", "Block cash, orders, or nothing.");
        }

        var who = Named(command);
        if (!who.Ok)
        {
            return who.Error;
        }

        var reason = TypedText.Line("reason", command.Reason, 0, MaxReason);
        if (!reason.Ok)
        {
            return reason.Error;
        }

        await TellTerms();
        var (key, mark, address) = who.Value;
        if (await WhyFull(command.Kind, mark) is { } full)
        {
            return full;
        }

        var before = await NoteOf(key);
        var block =
            command.Kind == BlockKind.None
                ? null
                : new CustomerBlock(command.Kind == BlockKind.Orders, reason.Value, time.GetUtcNow(), Caller.Actor) { Address = address };
        await Save(
            Current.Answering(command.OperationId, fingerprint) with
            {
                OwedBlocks = [new OwedBlock(Change(command.OperationId), key, mark, command.Kind)],
            },
            rows: [CustomerRows.Put(StoreId, key, before with { Block = block })],
            audit: new AuditLine(StoreId, Caller.Actor, block is null ? "customer.unblocked" : "customer.blocked", StoreId)
        );
        var told = await Tell(Current.OwedBlocks[0]);
        return told.Ok ? new Done() : told.Error;
    }

    /// <summary>Under which id the list has who is meant, and by which mark orders know them.</summary>
    private Result<(string Key, string Mark, Address? Address)> Named(BlockCustomer command)
    {
        if (command.Address is not { } given)
        {
            return Phone.TryParse(command.Phone, null, out var phone)
                ? (phone.E164, PhoneMark.Of(StoreId, phone.E164), null)
                : Error.Invalid("phone", "phone", "Give the phone number with its country code.");
        }

        var clean = Cleaned(given);
        return !clean.Ok ? clean.Error
            : AddressMark.Of(StoreId, clean.Value) is { } mark ? (CustomerRows.KeyOfAddress(mark), mark, clean.Value)
            : Error.Invalid("address.line1", "empty", "Give the house and street, and the postal code.");
    }

    private string Change(string operationId) => Ids.Derive("block", StoreId, operationId);

    /// <summary>Why no more phones can be blocked so, or null.</summary>
    private async Task<Error?> WhyFull(BlockKind kind, string mark)
    {
        if (kind == BlockKind.None)
        {
            return null;
        }

        var terms = (await GrainFactory.GetGrain<IPricingGrain>(StoreId).Get()).Terms;
        var marks = kind == BlockKind.Orders ? terms.NoOrders : terms.NoCash;
        return marks.Length >= SaleTerms.MaxNoCash && !marks.Contains(mark)
            ? Error.Invalid("phone", "too-many-phones", $"At most {SaleTerms.MaxNoCash} phones can be refused.")
            : null;
    }

    private async Task<CustomerNote> NoteOf(string phone) =>
        (await rows.Find(CustomerRows.NotesOf(StoreId), phone))?.As<CustomerNote>() ?? CustomerNote.None;

    /// <summary>Tells the terms of sale what they do not know yet. Idempotent.</summary>
    private async Task TellTerms()
    {
        while (Current.OwedBlocks is [var owed, ..])
        {
            await Tell(owed);
        }
    }

    private async Task<Result<TermsView>> Tell(OwedBlock owed)
    {
        var told = await GrainFactory.GetGrain<IPricingGrain>(StoreId).Change(owed.ToChange());
        var next = Current with { OwedBlocks = Current.OwedBlocks.Remove(owed) };
        if (told.Ok)
        {
            await Save(next);
            return told;
        }

        // Nothing is refused to the phone, so the list must not say so, nor a repeat that it was done.
        await Save(
            next with
            {
                Answers = [.. next.Answers.Where(answer => Change(answer.Id) != owed.Id)],
            },
            rows: [CustomerRows.Put(StoreId, owed.Phone, await NoteOf(owed.Phone) with { Block = null })]
        );
        return told;
    }
}
