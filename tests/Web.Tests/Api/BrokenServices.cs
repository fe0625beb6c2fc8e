using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Api;

/// <summary>Breaks a part of the site.</summary>
internal static class BrokenServices
{
    public static void AddBrokenChallenges(this IServiceCollection services) =>
        services.AddSingleton<IDataProtectionProvider>(new Broken());

    private sealed class Broken : IDataProtectionProvider, IDataProtector
    {
        public IDataProtector CreateProtector(string purpose) => this;

        public byte[] Protect(byte[] plaintext) => throw new InvalidOperationException("the secret detail");

        public byte[] Unprotect(byte[] protectedData) => throw new InvalidOperationException("the secret detail");
    }
}
