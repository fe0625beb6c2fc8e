using Dukaan.Bench.Homes;
using Dukaan.TestKit;

namespace Dukaan.Bench.Releases;

/// <summary>
/// The release before this one, built from its own sources in a folder of its own: what <c>DUKAAN_BENCH_RELEASE</c> names (a tag or a
/// commit), or else the last tag before this commit.
/// </summary>
/// <param name="Name">The commit, with its date.</param>
/// <param name="Program">Its Dukaan.Web.dll.</param>
internal sealed record EarlierRelease(string Name, string Program)
{
    public static async Task<EarlierRelease> Build()
    {
        var given = Environment.GetEnvironmentVariable("DUKAAN_BENCH_RELEASE");
        var reference = string.IsNullOrEmpty(given) ? await LastTag() : given;
        var commit = (await Git("rev-parse", "--verify", "--quiet", reference + "^{commit}")).Trim();
        if (commit.Length != 40)
        {
            throw new InvalidOperationException($"DUKAAN_BENCH_RELEASE: there is no commit or tag '{reference}' here.");
        }

        var folder = Path.Combine(RepositoryRoot.Path, ".dukaan", "releases", commit[..12]);
        if (!Directory.Exists(folder))
        {
            await Git("worktree", "prune");
            await Git("worktree", "add", "--detach", folder, commit);
        }

        var program = Find(folder);
        if (program is null)
        {
            Console.Error.WriteLine($"building {commit[..8]} …");
            var built = await Shell.Run(
                "dotnet",
                "build",
                Path.Combine(folder, "src", "Web", "Web.csproj"),
                "-c",
                "Release",
                "-v",
                "q",
                "--nologo",
                "-clp:ErrorsOnly"
            );
            program = Find(folder) ?? throw new InvalidOperationException($"The release {reference} was not built: {built}");
        }

        return new EarlierRelease((await Git("log", "-1", "--format=%h of %cs", commit)).Trim(), program);
    }

    private static async Task<string> LastTag()
    {
        var tag = (await Git("describe", "--tags", "--abbrev=0", "--match", "v*", "HEAD^")).Trim();
        return tag.StartsWith('v')
            ? tag
            : throw new InvalidOperationException("There is no tag of an earlier release; name a commit: DUKAAN_BENCH_RELEASE=COMMIT.");
    }

    private static string? Find(string folder) =>
        Directory.Exists(Path.Combine(folder, "artifacts", "bin", "Web"))
            ? Directory
                .EnumerateFiles(Path.Combine(folder, "artifacts", "bin", "Web"), "Dukaan.Web.dll", SearchOption.AllDirectories)
                .FirstOrDefault(file =>
                    file.Contains($"{Path.DirectorySeparatorChar}release{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                )
            : null;

    private static Task<string> Git(params string[] arguments) => Shell.Run("git", ["-C", RepositoryRoot.Path, .. arguments]);
}
