using System.ComponentModel;
using System.Globalization;
using System.Security.Cryptography;
using Dukaan.Values;
using Dukaan.Web.Work;
using Microsoft.Extensions.Caching.Memory;

namespace Dukaan.Web.Invoices;

/// <summary>
/// Prints pages as PDF with WeasyPrint, a program of the operating system (scripts/packages.sh): it shapes Indian scripts correctly (Pango,
/// HarfBuzz) and embeds the used parts of fonts. A page is self-contained; <c>print.py</c> fetches nothing, has no network and limits
/// itself. Two run at once, shops in turn. Recent results are reused, and recent failures by a limit are not repeated.
/// </summary>
/// <param name="computing">The limit of processor time for a document, in seconds.</param>
/// <param name="turns">The queue of documents; null: two are printed at once.</param>
internal sealed partial class PdfPrinter(
    TemporaryFiles files,
    TimeProvider time,
    ILogger<PdfPrinter> log,
    int computing = PdfPrinter.MaxComputing,
    FairQueue? turns = null
) : IDisposable
{
    private const string Program = "weasyprint";
    private const string Driver = "print.py";
    private const int MaxBytes = 20_000_000;
    private const string TooLarge = "paper-too-large";

    /// <summary>
    /// The exit of a child that reached a limit: SIGXCPU for time; for memory SIGABRT or SIGTRAP, from GLib. A crash, or the kernel's
    /// out-of-memory killer, is not the document's fault.
    /// </summary>
    private static readonly int[] OverLimit = [128 + 24, 128 + 6, 128 + 5];

    /// <summary>
    /// The limits of a child in bytes and in seconds of processor time: thirty times a usual document, three times one in all scripts.
    /// </summary>
    private const string MaxMemory = "1000000000";
    private const int MaxComputing = 30;

    /// <summary>The longest wait for a turn, and for a child that reaches no limit.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(90);

    private readonly FairQueue _turns = turns ?? new(places: 2, perShop: 24, most: 96, time);
    private readonly MemoryCache _printed = new(new MemoryCacheOptions { SizeLimit = 32_000_000 });
    private readonly Lazy<string> _python = new(Python);
    private readonly Lazy<string> _driver = new(ReadDriver);

    /// <summary>The PDF, or why there is none: the queue is full, or this machine cannot print.</summary>
    /// <param name="storeId">The shop of the document.</param>
    public async Task<Result<byte[]>> Print(string storeId, PrintDocument paper, CancellationToken cancellationToken)
    {
        var html = paper.Whole();
        var key = Convert.ToHexStringLower(SHA256.HashData(html.Span));
        if (_printed.TryGetValue(key, out Result<byte[]> known))
        {
            return known;
        }

        using var turn = await _turns.Enter(storeId, Timeout, cancellationToken);
        if (turn.Error is { } full)
        {
            return new Error(
                full is QueueRejection.ShopBusy ? ErrorKind.TooMany : ErrorKind.Unavailable,
                "too-much-to-print",
                "Too much is being printed. Try again in a moment.",
                RetryAfter: TimeSpan.FromSeconds(5)
            );
        }

        // An earlier request in the queue may have printed the same.
        if (_printed.TryGetValue(key, out known))
        {
            return known;
        }

        var printed = await Run(html, cancellationToken);
        if (printed.Ok || printed.Error.Code == TooLarge)
        {
            _printed.Set(
                key,
                printed,
                new MemoryCacheEntryOptions { Size = printed.Value?.Length ?? 1, SlidingExpiration = TimeSpan.FromMinutes(10) }
            );
        }

        return printed;
    }

    public void Dispose() => _printed.Dispose();

    /// <summary>The Python for which WeasyPrint is installed, from the first line of its program.</summary>
    private static string Python()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries);
        var program = folders.Select(folder => Path.Combine(folder, Program)).FirstOrDefault(File.Exists)
            ?? throw new Win32Exception($"There is no {Program}.");
        var words = (File.ReadLines(program).FirstOrDefault() ?? "").TrimStart('#', '!').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Array.Find(words, word => Path.GetFileName(word).StartsWith("python", StringComparison.Ordinal)) ?? "python3";
    }

    private static string ReadDriver()
    {
        using var text = new StreamReader(typeof(PdfPrinter).Assembly.GetManifestResourceStream(Driver)!);
        return text.ReadToEnd();
    }

    private async Task<Result<byte[]>> Run(ReadOnlyMemory<byte> html, CancellationToken cancellationToken)
    {
        ChildProcess child;
        try
        {
            child = ChildProcess.Start(
                _python.Value,
                ["-I", "-c", _driver.Value, MaxMemory, computing.ToString(CultureInfo.InvariantCulture)],
                files.Folder
            );
        }
        catch (Win32Exception e)
        {
            LogMissing(e);
            return new Error(
                ErrorKind.Unavailable,
                "pdf-not-installed",
                "This server cannot make PDFs: its operator can install weasyprint. Print the page instead."
            );
        }

        using (child)
        {
            using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            deadline.CancelAfter(Timeout);
            try
            {
                var output = Read(child.Output, deadline.Token);
                await Send(html, child.Input, deadline.Token);
                var pdf = await output;
                await child.Exited(deadline.Token);
                if (child.ExitCode == 0 && pdf.Length > 0)
                {
                    return pdf;
                }

                LogFailed(child.ExitCode, child.Errors);
                if (OverLimit.Contains(child.ExitCode) || child.Errors.Contains("MemoryError", StringComparison.Ordinal))
                {
                    return Error.Invalid("order", TooLarge, "This paper takes too much work to make a PDF of. Print the page instead.");
                }
            }
            catch (Exception e) when (e is OperationCanceledException or IOException && !cancellationToken.IsCancellationRequested)
            {
                LogSlow(e);
            }
        }

        return new Error(
            ErrorKind.Unavailable,
            "not-printed",
            "It could not be printed. Try again, or print the page instead.",
            RetryAfter: TimeSpan.FromSeconds(10)
        );
    }

    private static async Task Send(ReadOnlyMemory<byte> html, Stream input, CancellationToken cancellationToken)
    {
        try
        {
            await input.WriteAsync(html, cancellationToken);
            input.Close();
        }
        catch (IOException)
        {
            // The child ended before it read everything: its exit code says why.
        }
    }

    private static async Task<byte[]> Read(Stream stream, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken)) > 0; )
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > MaxBytes)
            {
                throw new IOException("The PDF is too large.");
            }
        }

        return memory.ToArray();
    }

    [LoggerMessage(1, LogLevel.Warning, "PDFs cannot be made: weasyprint is not installed")]
    private partial void LogMissing(Exception exception);

    [LoggerMessage(2, LogLevel.Error, "WeasyPrint ended with {ExitCode}: {Errors}")]
    private partial void LogFailed(int exitCode, string errors);

    [LoggerMessage(3, LogLevel.Error, "WeasyPrint did not finish")]
    private partial void LogSlow(Exception exception);
}
