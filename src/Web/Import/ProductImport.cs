using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Texts;
using Dukaan.Web.Work;

namespace Dukaan.Web.Import;

/// <summary>
/// Imports a file of products into a shop. First the file is checked, which changes nothing; then its rows are imported, invalid ones
/// skipped. Each step has an operation id derived from the import's, so that an interrupted import is simply run again (P3).
/// </summary>
internal sealed class ProductImport(ImportFiles files, TemporaryFiles temporary, IGrainFactory grains)
{
    private const int MaxProducts = CatalogDraft.MaxProducts;
    private const int PreviewRows = 10;
    private const int AtOnce = 200;

    /// <summary>Checks the file.</summary>
    /// <exception cref="CsvException">It cannot be read at all.</exception>
    public async Task<ImportState> Check(string storeId, string id, string fileName, string actor, CancellationToken cancellationToken)
    {
        var catalog = await Catalog(storeId);
        var state = new ImportState(
            Id: id,
            FileName: fileName,
            Actor: actor,
            Phase: ImportPhase.Checked,
            Rows: 0,
            ToAdd: 0,
            ToChange: 0,
            Through: 0,
            Wrong: 0,
            Problems: [],
            Preview: [],
            Version: 0
        );
        await foreach (var (row, existing, error) in Rows(storeId, id, catalog, cancellationToken))
        {
            state = state with { Rows = state.Rows + row.Rows };
            if (state.Preview.Length < PreviewRows)
            {
                var what =
                    error.Length > 0 || row.Product is null ? "left out"
                    : existing is null ? "new"
                    : "changed";
                state = state with
                {
                    Preview = state.Preview.Add([
                        $"{row.Line}",
                        Title(row),
                        row.Product is { } one ? PriceText.Write(one.Price) : "",
                        what,
                    ]),
                };
            }

            state = Noted(state, row, error);
            state =
                error.Length > 0 || row.Product is null ? state
                : existing is null ? state with { ToAdd = state.ToAdd + 1 }
                : state with { ToChange = state.ToChange + 1 };
        }

        await files.Save(storeId, state);
        return state;
    }

    /// <summary>Imports the rows.</summary>
    /// <param name="giveWay">Called between batches of rows.</param>
    public async Task Run(string storeId, ImportState checkedState, Func<Task> giveWay, CancellationToken cancellationToken)
    {
        Caller.Set(storeId, checkedState.Actor);
        var catalog = await Catalog(storeId);
        var state = checkedState with { Phase = ImportPhase.Running, Through = 0, Wrong = 0, Problems = [] };
        var (adding, shown) = (new List<ProductCsvRow>(), 0);
        var collections = new ImportedCollections(catalog, grains.GetGrain<ICatalogGrain>(storeId), (line, what) =>
            Operation(state.Id, line, what)
        );
        await foreach (var (row, existing, error) in Rows(storeId, state.Id, catalog, cancellationToken))
        {
            state = Noted(state, row, error);
            if (error.Length > 0 || row.Product is null) { }
            else if (existing is null)
            {
                adding.Add(row);
            }
            else
            {
                var refused = await Edit(storeId, state.Id, row, existing);
                state = Note(state, row, refused);
                if (refused is null)
                {
                    collections.Note(row, existing.Id);
                }
            }

            state = state with { Through = state.Through + row.Rows };
            if (adding.Sum(each => each.Rows) >= AtOnce)
            {
                state = await Add(storeId, state, adding, collections);
            }

            if (state.Through >= shown + AtOnce)
            {
                shown = state.Through;
                state = await Add(state, collections);
                await files.Save(storeId, state);
                await giveWay();
            }
        }

        state = await Add(storeId, state, adding, collections);
        state = await Add(state, collections);
        await files.Save(
            storeId,
            state with
            {
                Phase = ImportPhase.Done,
                Version = await grains.GetGrain<ICatalogGrain>(storeId).Version(),
            }
        );
    }

    /// <summary>Each row with its existing product, if there is one, and its problem.</summary>
    private async IAsyncEnumerable<(ProductCsvRow Row, Product? Existing, string Error)> Rows(
        string storeId,
        string id,
        CatalogSnapshot catalog,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var byHandle = catalog.Products.ToDictionary(product => product.Handle, StringComparer.OrdinalIgnoreCase);
        var byTitle = catalog
            .Products.GroupBy(product => product.Title, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        var seen = new Dictionary<string, long>(StringComparer.OrdinalIgnoreCase);
        var room = MaxProducts - catalog.Products.Length;
        var lines = ProductFileChild.Read(files.PathOf(storeId, id), temporary.Folder, cancellationToken);
        await foreach (var row in ProductCsv.Read(lines, catalog.Store.Currency, cancellationToken))
        {
            if (row.Product is not { } product)
            {
                yield return (row, null, "");
                continue;
            }

            var existing = product.Handle is { } handle ? byHandle.GetValueOrDefault(handle) : byTitle.GetValueOrDefault(product.Title);
            var name = existing?.Handle ?? product.Handle ?? $" {product.Title}";
            var error =
                !seen.TryAdd(name, row.Line) ? $"The same product stands in line {seen[name]} already."
                : existing is { Options.Length: > 0 } && product.Options.IsEmpty && row.Given.Contains("stock")
                    ? "stock: This product has variants. Give each a row with its values."
                : existing is { Options.Length: > 0 } && product.Options.Length > 0 && !SameNames(existing, product)
                    ? $"option 1: This product differs in {string.Join(", ", existing.Options.Select(option => option.Name))}. Change "
                        + "that on its page."
                : DamagedBarcode(product, existing) is { } damage ? $"barcode: {damage}"
                : existing is null && --room < 0 ? $"A shop has at most {MaxProducts:N0} products."
                : "";
            yield return (row, existing, error);
        }
    }

    private static async Task<ImportState> Add(ImportState state, ImportedCollections collections) =>
        (await collections.Add()).Aggregate(state, (sofar, problem) => sofar.With(problem, 0));

    private async Task<ImportState> Add(string storeId, ImportState state, List<ProductCsvRow> rows, ImportedCollections collections)
    {
        if (rows.Count == 0)
        {
            return state;
        }

        var many = await grains
            .GetGrain<ICatalogGrain>(storeId)
            .AddMany(Operation(state.Id, rows[0].Line, "many"), [.. rows.Select(row => row.Product!)]);
        if (many.Ok)
        {
            for (var i = 0; i < rows.Count && i < many.Value.Length; i++)
            {
                collections.Note(rows[i], many.Value[i].Product.Id);
            }
        }
        else
        {
            // The batch is all or none: one by one shows which product fails.
            foreach (var row in rows)
            {
                var one = await grains
                    .GetGrain<ICatalogGrain>(storeId)
                    .Add(row.Product! with { OperationId = Operation(state.Id, row.Line, "add") });
                state = Note(state, row, one.Error);
                if (one.Ok)
                {
                    collections.Note(row, one.Value.Product.Id);
                }
            }
        }

        rows.Clear();
        return state;
    }

    private async Task<Error?> Edit(string storeId, string importId, ProductCsvRow row, Product existing)
    {
        var product = row.Product!;
        var (oneThing, variants) = (existing.Options.IsEmpty && product.Options.IsEmpty, product.Options.Length > 0);
        var counted = row.Given.Contains("stock") || existing.Counted;
        var edit = new EditProduct(Operation(importId, row.Line, "edit"), existing.Id)
        {
            Title = row.Given.Contains("title") ? product.Title : null,
            Price = oneThing ? product.Price : null,
            Description = row.Given.Contains("description") ? product.Description : null,
            Category = row.Given.Contains("category") ? product.Category : null,
            Stock = oneThing && row.Given.Contains("stock") ? product.Stock : null,
            InStock = oneThing && row.Given.Contains("in stock") && !counted ? product.InStock : null,
            Visible = row.Given.Contains("visible") ? product.Visible : null,
            Details = oneThing ? product.Details : null,
            Labels = product.Labels,
            Options = variants ? ImportedVariants.Options(existing, product) : null,
            Variants = variants ? ImportedVariants.Of(existing, product) : null,
        };
        return (await grains.GetGrain<ICatalogGrain>(storeId).Edit(edit)).Error;
    }

    private static bool SameNames(Product existing, AddProduct product) =>
        existing
            .Options.Select(option => option.Name)
            .SequenceEqual(product.Options.Select(option => option.Name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Records its skipped rows; if the product itself is skipped, all its rows.</summary>
    private static ImportState Noted(ImportState state, ProductCsvRow row, string error)
    {
        state = row.Problems.Aggregate(state, (sofar, problem) => sofar.With(problem, 1));
        return error.Length > 0 ? state.With(new ImportProblem(row.Line, error), row.Rows - row.Problems.Count) : state;
    }

    /// <summary>The damage that a spreadsheet did to one of its barcodes, or null.</summary>
    private static string? DamagedBarcode(AddProduct product, Product? existing)
    {
        if (product.Variants.IsEmpty)
        {
            return Barcodes.Damage(product.Details?.Barcode ?? "", existing?.Details.Barcode ?? "");
        }

        string Known(VariantDraft draft) =>
            existing
                ?.Variants.FirstOrDefault(variant => variant.Values.SequenceEqual(draft.Values, StringComparer.OrdinalIgnoreCase))
                ?.Details.Barcode
            ?? "";
        return product
            .Variants.Select(draft => Barcodes.Damage(draft.Details?.Barcode ?? "", Known(draft)))
            .FirstOrDefault(damage => damage is not null);
    }

    private static string Title(ProductCsvRow row) =>
        row.Product switch
        {
            null => "",
            { Variants.Length: > 0 } product => $"{product.Title} · {product.Variants.Length} variants",
            var product => product.Title,
        };

    private async Task<CatalogSnapshot> Catalog(string storeId) =>
        await grains.GetGrain<ICatalogGrain>(storeId).Snapshot()
        ?? throw new InvalidOperationException("A shop that is imported into is open.");

    private static ImportState Note(ImportState state, ProductCsvRow row, Error? error) =>
        error is null
            ? state
            : state.With(
                new ImportProblem(row.Line, error.Field is { } field ? $"{field}: {error.Message}" : error.Message),
                row.Rows - row.Problems.Count
            );

    private static string Operation(string importId, long line, string what) =>
        Ids.Derive("import", importId, what, line.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
