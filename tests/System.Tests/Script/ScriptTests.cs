using System.Diagnostics;
using Dukaan.TestKit;

namespace Dukaan.System.Tests.Script;

/// <summary>
/// What <c>./dukaan</c> says to a person who is new to it: it explains itself, and looks at its options before it installs or builds
/// anything.
/// </summary>
public sealed class ScriptTests
{
    [Theory]
    [InlineData("up --data", "--data needs a value")]
    [InlineData("up --data --demo", "--data needs a value")]
    [InlineData("up --port", "--port needs a value")]
    [InlineData("up --nonsense", "up does not know '--nonsense'")]
    [InlineData("regions --seconds", "--seconds needs a value")]
    [InlineData("regions --seconds soon", "--seconds soon: a whole number")]
    [InlineData("regions --nonsense 1", "regions does not know '--nonsense'")]
    [InlineData("bench nonsense", "there is no benchmark 'nonsense'")]
    [InlineData("shard", "shard takes: list, or move STORE SHARD")]
    [InlineData("settings --nonsense", "settings takes --check or nothing")]
    [InlineData("backup --nonsense", "backup does not know '--nonsense'")]
    [InlineData("restore --to", "--to needs a value")]
    [InlineData("restore --to soon", "--to soon: a time such as")]
    [InlineData("restore --to tomorrow", "--to tomorrow is in the future")]
    [InlineData("drill home now", "drill home takes nothing else")]
    [InlineData("drill --nonsense", "drill does not know '--nonsense'")]
    [InlineData("scrub", "scrub needs --into FOLDER")]
    [InlineData("shop", "shop takes: restore SHOP --to TIME")]
    [InlineData("shop restore asha", "shop restore needs --to TIME")]
    [InlineData("shop restore asha --to today --with orders", "--with orders: settings, terms, or settings,terms")]
    [InlineData("test --nonsense", "test takes a filter")]
    [InlineData("person", "person takes: export PHONE --to FILE, or erase PHONE")]
    [InlineData("person erase", "person erase needs a phone")]
    [InlineData("person export +919812345678", "person export needs --to FILE")]
    [InlineData("person erase +919812345678 --nonsense", "person does not know '--nonsense'")]
    [InlineData("person erase +919812345678 --data /nowhere", "the site does not run on /nowhere")]
    [InlineData("nonsense", "unknown command: nonsense")]
    public async Task A_wrong_option_is_named_before_anything_is_installed_or_built(string arguments, string message)
    {
        var (code, said) = await Run(arguments);
        Assert.True(
            code != 0 && said.Contains(message, StringComparison.Ordinal),
            $"./dukaan {arguments} should fail with “{message}”; exit code {code}: {said}"
        );
        Assert.DoesNotContain("unbound", said, StringComparison.Ordinal);
        Assert.DoesNotContain("building", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "Usage: ./dukaan COMMAND")]
    [InlineData("up --help", "./dukaan up [--port")]
    [InlineData("test --help", "./dukaan test [FILTER]")]
    [InlineData("bench --help", "Benchmarks: pages")]
    [InlineData("regions --help", "--seconds N")]
    [InlineData("shard --help", "./dukaan shard move STORE SHARD")]
    [InlineData("settings --help", "--check says which")]
    [InlineData("backup --help", "--follow     copies new pictures")]
    [InlineData("restore --help", "The site must be stopped.")]
    [InlineData("drill --help", "Prints a verdict")]
    [InlineData("scrub --help", "without personal data")]
    [InlineData("shop --help", "Brings the catalog of one shop back")]
    [InlineData("person --help", "Personal data on request, of a shopper or a seller")]
    [InlineData("doctor --help", "It changes nothing.")]
    [InlineData("--version", "dukaan 0.")]
    public async Task Help_and_version_are_there_for_whoever_asks(string arguments, string message)
    {
        var (code, said) = await Run(arguments);
        Assert.True(
            code == 0 && said.Contains(message, StringComparison.Ordinal),
            $"./dukaan {arguments} should say “{message}”; exit code {code}: {said}"
        );
    }

    [Fact]
    public async Task The_benchmarks_that_the_script_knows_are_those_that_there_are()
    {
        var (_, said) = await Run("bench --help");
        var program = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "bench", "Program.cs"));
        var listed = said.Split("Benchmarks: ")
            .Skip(1)
            .SelectMany(line => line.Split('\n')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var there = program
            .Split('\n')
            .Where(line => line.StartsWith("    (\"", StringComparison.Ordinal))
            .Select(line => line.Split('"')[1]);
        Assert.Equal(there.Order(), listed.Order());
    }

    private static async Task<(int Code, string Said)> Run(string arguments)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(RepositoryRoot.Path, "dukaan"), .. arguments.Split(' ')])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var script = Process.Start(start)!;
        var (output, errors) = (script.StandardOutput.ReadToEndAsync(), script.StandardError.ReadToEndAsync());
        await script.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        return (script.ExitCode, await output + await errors);
    }
}
