using System.Collections.Immutable;
using Dukaan.Web.Work;

namespace Dukaan.Web.Import;

/// <summary>Imports a file as what it is: it is recognised by its first row.</summary>
internal sealed class ImportRuns(ImportFiles files, TemporaryFiles temporary, ProductImport products, PastImport past)
{
    /// <summary>Checks a stored file, which changes nothing, and saves the state.</summary>
    /// <param name="storeId">The shop.</param>
    /// <param name="id">The import.</param>
    /// <param name="fileName">Its name on the seller's machine.</param>
    /// <param name="actor">Who imports it.</param>
    /// <param name="encoding">The encoding that a person chose; empty: the one that the file shows.</param>
    /// <exception cref="CsvException">It cannot be read at all.</exception>
    public async Task<ImportState> Check(
        string storeId,
        string id,
        string fileName,
        string actor,
        string encoding,
        CancellationToken cancellation
    )
    {
        using var file = await ImportFileChild.Open(files.PathOf(storeId, id), encoding, temporary.Folder, cancellation);
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
        )
        {
            Layout = file.Header.Layout,
            Encoding = file.Header.Encoding,
            NotRead = file.Header.NotRead,
            Headers = file.Header.Headers.ToImmutableDictionary(),
        };
        state =
            state.Subject == ImportSubject.Products
                ? await products.Check(storeId, state, file, cancellation)
                : await past.Check(storeId, state, file, cancellation);
        await files.Save(storeId, state);
        return state;
    }

    /// <summary>Imports the rows of a checked file.</summary>
    /// <param name="giveWay">Called between batches of rows.</param>
    public Task Run(string storeId, ImportState state, Func<Task> giveWay, CancellationToken cancellation) =>
        state.Subject == ImportSubject.Products
            ? products.Run(storeId, state, giveWay, cancellation)
            : past.Run(storeId, state, giveWay, cancellation);
}
