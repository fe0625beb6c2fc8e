using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Messages;
using Dukaan.Saving;
using Dukaan.Stock;

namespace Dukaan.BackInStock;

/// <inheritdoc cref="IBackInStockGrain"/>
public sealed class BackInStockGrain(
    [PersistentState("back-in-stock", Storages.Domain)] IPersistentState<SavedBackInStock> storage,
    IRowReader rows,
    TimeProvider time
) : SavedGrain<SavedBackInStock>(storage), IBackInStockGrain
{
    private const int MaxOfOne = 10_000;
    private const int MaxThings = 5_000;

    /// <summary>The most that are told in one round.</summary>
    private const int MaxRound = 200;

    /// <summary>For each unit so many are told in a round.</summary>
    private const int PerUnit = 2;

    private static readonly TimeSpan BetweenRounds = TimeSpan.FromHours(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(10);

    /// <summary>The catalog tells at once; this makes up for what a crash lost, and lets people go whose time is over.</summary>
    private static readonly TimeSpan AnyWay = TimeSpan.FromHours(6);

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private ImmutableDictionary<string, WaitingCount> _counts = ImmutableDictionary.Create<string, WaitingCount>(StringComparer.Ordinal);

    private string StoreId => this.GetPrimaryKeyString();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        _counts = Current.Rows.Select(row => row.As<WaitingCount>()).ToImmutableDictionary(count => count.StockId, StringComparer.Ordinal);
        ForgetRows();
    }

    public Task<ImmutableArray<WaitingCount>> Counts() => Task.FromResult(_counts.Values.ToImmutableArray());

    public async Task<Result<WaitingPerson>> Ask(AskToBeTold command)
    {
        if ((command.Phone is null) == (command.Email is null))
        {
            return Error.Invalid("contact", "contact", "Give a phone number or an e-mail address.");
        }

        var quote = await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Quote([new QuoteLine(command.ProductId, 1, command.VariantId)]);
        if (!quote.Ok)
        {
            return quote.Error;
        }

        if (quote.Value.Lines[0].Available)
        {
            return Error.Conflict("in-stock", "It can be had.");
        }

        if ((await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Get(command.ProductId))?.Product.Visible != true)
        {
            return Error.Invalid("productId", "unknown-product", "This shop has no such product.");
        }

        var id = BackInStockRows.IdOf(command.StockId, command.Phone, command.Email);
        if ((await rows.Find(BackInStockRows.Of(StoreId, command.StockId), id))?.As<WaitingPerson>() is { } already)
        {
            return already;
        }

        var count = _counts.GetValueOrDefault(command.StockId)
            ?? new WaitingCount(command.ProductId, command.StockId, 0, 0, time.GetUtcNow() + AnyWay);
        if (count.Waiting >= MaxOfOne || (count.Waiting == 0 && _counts.Count >= MaxThings))
        {
            return Error.Conflict("too-many-waiting", "Too many people wait for it already.");
        }

        if (command.Phone is { } phone)
        {
            await GrainFactory.GetGrain<IPhoneGrain>(phone.E164).WaitIn(StoreId); // first, so that an erasure finds the list
        }

        var person = new WaitingPerson(id, command.ProductId, command.StockId, command.Phone, command.Email, time.GetUtcNow())
        {
            Language = Languages.IsKnown(command.Language) ? command.Language : null,
        };
        await Put([BackInStockRows.Put(StoreId, person)], count with { Waiting = count.Waiting + 1 });
        return person;
    }

    public async Task Leave(string stockId, string personId)
    {
        if (
            _counts.GetValueOrDefault(stockId) is { } count
            && (await rows.Find(BackInStockRows.Of(StoreId, stockId), personId))?.As<WaitingPerson>() is { } person
        )
        {
            await Put([BackInStockRows.Delete(StoreId, person)], count with { Waiting = count.Waiting - 1 });
        }
    }

    public Task Restocked(ImmutableArray<string> stockIds)
    {
        var now = time.GetUtcNow();
        WaitingCount[] waiting =
        [
            .. stockIds
                .Select(id => _counts.GetValueOrDefault(id))
                .OfType<WaitingCount>()
                .Select(count => count with { LookAt = count.NotBefore > now ? count.NotBefore.Value : now })
                .Where(count => count.Left == 0 && count.LookAt < _counts[count.StockId].LookAt),
        ];
        return waiting.Length > 0 ? Put([], waiting) : Task.CompletedTask;
    }

    public async Task<WaitingPerson?> Next()
    {
        var now = time.GetUtcNow();
        while (_counts.Values.Where(each => each.LookAt <= now).MinBy(each => (each.LookAt, each.StockId)) is { } count)
        {
            var most = await Most(count);
            count = count with { Left = most > 0 && count.Left > 0 ? count.Left : most };

            var first = await rows.Page(BackInStockRows.Of(StoreId, count.StockId), [], null, MaxRound);
            var people = first.Select(row => row.As<WaitingPerson>()).ToList();
            var late = people.TakeWhile(each => each.AskedAt + WaitingPerson.Life <= now).ToList();
            var gone = late.Select(each => BackInStockRows.Delete(StoreId, each));
            var rest = count.Waiting - late.Count;
            if (count.Left == 0 || people.Skip(late.Count).FirstOrDefault() is not { } next)
            {
                // The row is missing, or nobody waits: the number of the rows is right, whatever was counted.
                rest = first.Count < MaxRound ? people.Count - late.Count : rest;
                await Put([.. gone], count with { Waiting = rest, Left = 0, LookAt = late.Count == MaxRound ? now : now + AnyWay });
                continue;
            }

            var left = count.Left - 1;
            await Put(
                [.. gone, BackInStockRows.Delete(StoreId, next)],
                count with
                {
                    Waiting = rest - 1,
                    Left = left,
                    LookAt = left > 0 ? now : now + BetweenRounds,
                    NotBefore = now + BetweenRounds,
                }
            );
            _taken.Add(next.Id);
            return next;
        }

        return null;
    }

    public async Task GiveBack(WaitingPerson person)
    {
        if (!_taken.Remove(person.Id))
        {
            return; // erased meanwhile, or another activation cannot know
        }

        var again = time.GetUtcNow() + AfterFailure;
        var count = _counts.GetValueOrDefault(person.StockId) ?? new WaitingCount(person.ProductId, person.StockId, 0, 0, again);
        await Put(
            [BackInStockRows.Put(StoreId, person)],
            [
                count with
                {
                    Waiting = count.Waiting + 1,
                    Left = count.Left + 1,
                    LookAt = again,
                },
                .. _counts
                    .Values.Where(each => each.StockId != count.StockId && each.LookAt < again)
                    .Select(each => each with { LookAt = again }),
            ]
        );
    }

    public async Task Erase(Phone? phone, ImmutableArray<string> emails)
    {
        foreach (var stockId in _counts.Keys.ToList())
        {
            foreach (var id in Contacts(phone, emails).Select(each => BackInStockRows.IdOf(stockId, each.Phone, each.Email)).ToList())
            {
                await Leave(stockId, id);
                _taken.Remove(id);
            }
        }
    }

    private static IEnumerable<(Phone? Phone, string? Email)> Contacts(Phone? phone, ImmutableArray<string> emails) =>
        [.. phone is { } known ? new[] { ((Phone?)known, (string?)null) } : [], .. emails.Select(email => ((Phone?)null, (string?)email))];

    /// <summary>How many may be told now; 0: it is not there.</summary>
    private async Task<int> Most(WaitingCount count)
    {
        var variant = count.StockId == count.ProductId ? null : count.StockId;
        var quote = await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Quote([new QuoteLine(count.ProductId, 1, variant)]);
        if (!quote.Ok || !quote.Value.Store.Open || quote.Value.Lines[0] is not { Available: true } line)
        {
            return 0;
        }

        if (!line.Counted)
        {
            return MaxRound;
        }

        var level = await GrainFactory.GetGrain<IStockGrain>(StoreKey.Of(StoreId, count.StockId)).Level();
        return (int)Math.Clamp(level.Available * PerUnit, 0, MaxRound);
    }

    private async Task Put(IReadOnlyList<RowChange> people, params WaitingCount[] counts)
    {
        var next = counts.Aggregate(_counts, (all, count) =>
            count.Waiting > 0 ? all.SetItem(count.StockId, count) : all.Remove(count.StockId)
        );
        var lookAt = next.IsEmpty ? (DateTimeOffset?)null : next.Values.Min(count => count.LookAt);
        await Save(
            Current with
            {
                LookAt = lookAt,
            },
            rows:
            [
                .. people,
                .. counts.Select(BackInStockRows.Put),
                .. lookAt == Current.LookAt ? [] : new[] { BackInStockRows.Wake(StoreId, lookAt) },
            ]
        );
        _counts = next;
    }
}
