using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using Dukaan.Values;
using Microsoft.Extensions.Caching.Memory;

namespace Dukaan.Web.Invoices;

/// <summary>
/// Prints pages as PDF with WeasyPrint, a program of the operating system (scripts/packages.sh): it shapes Indian scripts as they are to be
/// (Pango, HarfBuzz) and embeds the parts of fonts that are used. Two at once, 45 seconds each, a short queue; what was printed lately
/// is given again. Pages link to nothing, and what people wrote in them is escaped, so it fetches nothing.
/// </summary>
internal sealed partial class PdfPrinter(ILogger<PdfPrinter> log) : IDisposable
{
    private const string Program = "weasyprint";
    private const int AtOnce = 2;
    private const int WaitingMost = 16;
    private const int BytesMost = 20_000_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);
    private readonly SemaphoreSlim _room = new(AtOnce);
    private readonly MemoryCache _printed = new(new MemoryCacheOptions { SizeLimit = 32_000_000 });
    private int _waiting;

    /// <summary>The PDF, or why there is none: too much is being printed, or this machine cannot.</summary>
    public async Task<Outcome<byte[]>> Print(Paper paper, CancellationToken cancellationToken)
    {
        var html = paper.Whole();
        var key = Convert.ToHexStringLower(SHA256.HashData(html.Span));
        if (_printed.Get<byte[]>(key) is { } known)
        {
            return known;
        }

        if (Interlocked.Increment(ref _waiting) > WaitingMost)
        {
            Interlocked.Decrement(ref _waiting);
            return new Refusal(RefusalKind.Unavailable, "too-much-to-print", "Too much is being printed. Try again in a moment.", RetryAfter: TimeSpan.FromSeconds(5));
        }

        try
        {
            await _room.WaitAsync(cancellationToken);
            try
            {
                var printed = await Run(html, cancellationToken);
                if (printed.Ok)
                {
                    _printed.Set(key, printed.Value, new MemoryCacheEntryOptions { Size = printed.Value.Length, SlidingExpiration = TimeSpan.FromMinutes(10) });
                }

                return printed;
            }
            finally
            {
                _room.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    public void Dispose()
    {
        _room.Dispose();
        _printed.Dispose();
    }

    private async Task<Outcome<byte[]>> Run(ReadOnlyMemory<byte> html, CancellationToken cancellationToken)
    {
        using var process = new Process { StartInfo = Start() };
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            LogMissing(e);
            return new Refusal(
                RefusalKind.Unavailable, "pdf-not-installed", "This server cannot make PDFs: its operator can install weasyprint. Print the page instead.");
        }

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Patience);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(deadline.Token);
            var output = Read(process.StandardOutput.BaseStream, deadline.Token);
            await process.StandardInput.BaseStream.WriteAsync(html, deadline.Token);
            process.StandardInput.Close();
            var pdf = await output;
            await process.WaitForExitAsync(deadline.Token);
            if (process.ExitCode == 0 && pdf.Length > 0)
            {
                return pdf;
            }

            LogFailed(process.ExitCode, await errors);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException && !cancellationToken.IsCancellationRequested)
        {
            LogSlow(e);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        return new Refusal(RefusalKind.Unavailable, "not-printed", "It could not be printed. Try again, or print the page instead.", RetryAfter: TimeSpan.FromSeconds(10));
    }

    private static ProcessStartInfo Start()
    {
        var start = new ProcessStartInfo(Program, ["--quiet", "--encoding", "utf-8", "-", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        // It needs no setting of ours, and the database's password is one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("DUKAAN_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["LC_ALL"] = "C.UTF-8";
        return start;
    }

    private static async Task<byte[]> Read(Stream stream, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > BytesMost)
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
