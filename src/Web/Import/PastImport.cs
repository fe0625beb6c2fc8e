using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Customers;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Texts;
using Dukaan.Web.Work;

namespace Dukaan.Web.Import;

/// <summary>
/// Imports customers and orders of a former shop into the history of customers. An order is history alone: no stock, no packing, no money.
/// What is there already as the file has it is left as it is, so a second run changes nothing.
/// </summary>
internal sealed class PastImport(ImportFiles files, TemporaryFiles temporary, IGrainFactory grains, TimeProvider time)
{
    private const int PreviewRows = 10;
    private const int AtOnce = 200;

    /// <summary>Checks the rows.</summary>
    /// <exception cref="CsvException">It cannot be read to its end.</exception>
    public async Task<ImportState> Check(string storeId, ImportState state, OpenedFile file, CancellationToken cancellation)
    {
        await foreach (var batch in Batches(storeId, file, cancellation))
        {
            foreach (var each in batch)
            {
                state = Noted(state with { Rows = state.Rows + each.Rows }, each);
                state = each.Effect switch
                {
                    ImportEffect.New => state with { ToAdd = state.ToAdd + 1 },
                    ImportEffect.Changed => state with { ToChange = state.ToChange + 1 },
                    ImportEffect.Same => state with { Same = state.Same + 1 },
                    _ => state,
                };
                if (state.Preview.Length < PreviewRows)
                {
                    state = state with { Preview = state.Preview.Add([$"{each.Line}", Title(each), Total(each), each.Effect.ToString()]) };
                }
            }
        }

        return state;
    }

    /// <summary>Imports the rows.</summary>
    /// <param name="giveWay">Called between batches of rows.</param>
    public async Task Run(string storeId, ImportState checkedState, Func<Task> giveWay, CancellationToken cancellation)
    {
        Caller.Set(storeId, checkedState.Actor);
        var state = checkedState with { Phase = ImportPhase.Running, Through = 0, Wrong = 0, Problems = [] };
        using var file = await ImportFileChild.Open(files.PathOf(storeId, state.Id), state.Encoding, temporary.Folder, cancellation);
        await foreach (var batch in Batches(storeId, file, cancellation))
        {
            state = batch.Aggregate(state, Noted) with { Through = state.Through + batch.Sum(each => each.Rows) };
            var effective = batch.Where(each => each.Effect is ImportEffect.New or ImportEffect.Changed).ToList();
            if (effective.Count > 0)
            {
                await grains
                    .GetGrain<ICustomersGrain>(storeId)
                    .AddPast(
                        [.. effective.Select(each => each.Customer).OfType<PastCustomer>()],
                        [.. effective.Select(each => each.Order).OfType<PastOrder>()]
                    );
            }

            await files.Save(storeId, state);
            await giveWay();
        }

        await files.Save(storeId, state with { Phase = ImportPhase.Done });
    }

    /// <summary>The entries of a file with what they do, some at once.</summary>
    private async IAsyncEnumerable<List<PastEntry>> Batches(
        string storeId,
        OpenedFile file,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var shop = await grains.GetGrain<ICatalogGrain>(storeId).Snapshot()
            ?? throw new InvalidOperationException("A shop that is imported into is open.");
        var reader = new PastReader(shop.Store.Currency, shop.Terms.Country, OrderDay.ZoneOf(shop.Store.TimeZone), time.GetUtcNow());
        var (batch, seen) = (new List<PastEntry>(), new Dictionary<string, long>(StringComparer.Ordinal));
        await foreach (var entry in Entries(file, reader, cancellation))
        {
            batch.Add(Once(entry, seen));
            if (batch.Count == AtOnce)
            {
                yield return await Known(storeId, batch);
                batch = [];
            }
        }

        if (batch.Count > 0)
        {
            yield return await Known(storeId, batch);
        }
    }

    private static async IAsyncEnumerable<PastEntry> Entries(
        OpenedFile file,
        PastReader reader,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var order = new List<CsvLine>();
        await foreach (var line in file.Lines.WithCancellation(cancellation))
        {
            if (line.Wrong.Length > 0)
            {
                yield return new PastEntry(line.Line, 1, null, null, line.Problem);
                continue;
            }

            if (file.Layout.Subject == ImportSubject.Customers)
            {
                yield return PastEntry.Of(line, reader.Customer(line));
                continue;
            }

            if (order.Count > 0 && line["number"] != order[0]["number"])
            {
                yield return PastEntry.Of(order, reader.Order(order, file.Layout));
                order = [];
            }

            order.Add(line);
        }

        if (order.Count > 0)
        {
            yield return PastEntry.Of(order, reader.Order(order, file.Layout));
        }
    }

    /// <summary>What a file names twice is taken once.</summary>
    private static PastEntry Once(PastEntry entry, Dictionary<string, long> seen)
    {
        var key = entry.Customer?.Key ?? entry.Order?.Id;
        return key is null || seen.TryAdd(key, entry.Line)
            ? entry
            : entry with
            {
                Customer = null,
                Order = null,
                Problem = ImportProblem.Of(entry.Line, "", "import-twice", $"The same stands in line {seen[key]} already."),
            };
    }

    /// <summary>With the customers that the shop knows by their e-mail addresses, and what each entry does.</summary>
    private async Task<List<PastEntry>> Known(string storeId, List<PastEntry> batch)
    {
        var customers = grains.GetGrain<ICustomersGrain>(storeId);
        var emails = batch
            .Select(each => each.Customer?.Key ?? each.Order?.Key)
            .OfType<string>()
            .Where(IsEmail)
            .Distinct()
            .ToImmutableArray();
        if (emails.Length > 0 && await customers.KeysOf(emails) is { IsEmpty: false } keys)
        {
            batch =
            [
                .. batch.Select(each =>
                    each with
                    {
                        Customer =
                            each.Customer is { } one && keys.TryGetValue(one.Key, out var key) ? one with { Key = key } : each.Customer,
                        Order =
                            each.Order is { } order && keys.TryGetValue(order.Key, out var other) ? order with { Key = other } : each.Order,
                    }
                ),
            ];
        }

        var (withCustomer, withOrder) = (
            batch.Where(each => each.Customer is not null).ToList(),
            batch.Where(each => each.Order is not null).ToList()
        );
        var known = await customers.KnownPast([.. withCustomer.Select(each => each.Customer!)], [.. withOrder.Select(each => each.Order!)]);
        List<PastEntry> asked = [.. withCustomer, .. withOrder];
        var (same, other) = (
            known.Same.Select(place => asked[place].Line).ToHashSet(),
            known.Other.Select(place => asked[place].Line).ToHashSet()
        );
        return
        [
            .. batch.Select(each =>
                each with
                {
                    Effect =
                        each.Customer is null && each.Order is null ? ImportEffect.LeftOut
                        : same.Contains(each.Line) ? ImportEffect.Same
                        : other.Contains(each.Line) ? ImportEffect.Changed
                        : ImportEffect.New,
                }
            ),
        ];
    }

    private static bool IsEmail(string key) => key.Contains('@', StringComparison.Ordinal);

    private static ImportState Noted(ImportState state, PastEntry entry) =>
        entry.Problem is { } problem ? state.With(problem, entry.Rows) : state;

    private static string Title(PastEntry entry) =>
        entry.Order is { } order ? $"{order.Number} · {order.Name}"
        : entry.Customer is { } customer
            ? customer.Name.Length > 0 ? customer.Name
                : customer.Key
        : "";

    private static string Total(PastEntry entry) => entry.Order is { } order ? PriceText.Write(order.Total) : "";
}
