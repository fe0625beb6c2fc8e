namespace Dukaan.System.Tests.Kubernetes;

/// <summary>A test that renders with kubectl or kustomize, and says so where neither is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class KustomizeFactAttribute : FactAttribute
{
    public KustomizeFactAttribute()
    {
        if (Command is null)
        {
            Skip = "Neither kustomize nor kubectl is installed, so nothing can be rendered. The files of k8s/base are checked without.";
        }
    }

    /// <summary>The program and what comes before the folder; null: there is none.</summary>
    public static string[]? Command { get; } =
        IsInstalled("kustomize") ? ["kustomize", "build"]
        : IsInstalled("kubectl") ? ["kubectl", "kustomize"]
        : null;

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(':')
            .Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, program)));
}
