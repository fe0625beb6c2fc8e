using System.Runtime.CompilerServices;

namespace Dukaan.System.Tests;

/// <summary>The runtime of processes that these tests start, which live for seconds. Benchmarks start them without.</summary>
internal static class ShortLivedProcesses
{
    /// <summary>
    /// Otherwise a third of their processor time goes into compiling again whatever was called 30 times, and a tenth of a start into a heap
    /// for each core.
    /// </summary>
    [ModuleInitializer]
    internal static void StartLightly()
    {
        Environment.SetEnvironmentVariable("DOTNET_TC_CallCounting", "0");
        Environment.SetEnvironmentVariable("DOTNET_gcServer", "0");
    }
}
