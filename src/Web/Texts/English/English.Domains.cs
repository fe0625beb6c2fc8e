using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static DomainsTexts Domains =>
        new()
        {
            OwnDomain = "Your own domain",
            YourDomain = "Your domain",
            AnotherDomain = "Another domain",
            DomainHint = "Bought from any registrar. You prove that it is yours, so nobody else can use it for a shop.",
            AddDomain = "Add domain",
            CheckNow = "Check now",
            MakeMain = "Make it the main domain",
            ShowsMain = "It shows your shop, and links use it. Keep its DNS records as they are.",
            Use = link => $"Use a domain you own for your shop. {link} keeps working, and orders arrive here as before.",
            NowUse = domain => $"Links to your shop now use {domain}.",
            RemoveOne = domain => $"Remove {domain}",
            Live = "Live",
            NotPointing = "No longer pointing here",
            RedirectsTo = domain => $"It redirects to {domain}. Keep its DNS records as they are.",
            StillShown = said => $"{said} Your shop is still shown here; please fix it soon.",
            NotLooked = "Create these DNS records where you bought the domain, then check.",
            Fine = "It shows your shop.",
            NoAddress = "The domain has no address yet. New records can take from a few minutes to a day to be seen everywhere.",
            NoProof = "The domain points here. The TXT record that proves it is yours is not there yet.",
            NotAnswered = "The name servers did not answer just now. We will check again automatically.",
            Taken = "The records are right, but another shop uses this domain. Remove it there first.",
            Elsewhere = address => $"The domain points to {address}, which is not us. Change or remove that record.",
            OtherProof = value => $"The domain points here, but its TXT record has another value: {value}",
            BareHint = "Some providers want the name without the domain itself: “shop” for shop.example.com.",
            Instead = records => $"Where CNAME is not allowed, create {records} instead.",
            RecordName = "Name",
            RecordValue = "Value",
            CopyOf = value => $"Copy {value}",
            CheckedNext = (then, next) => $"Last checked {then}; next automatic check {next}.",
            CheckedOnce = then => $"Last checked {then}. Press “Check now” once you have created the records.",
            NotChecked = next => $"Not checked yet; automatic check at {next}.",
            IsAdded = domain => $"{domain} is added. Create its DNS records, then check.",
            IsRemoved = domain => $"{domain} is removed. You can delete its DNS records too.",
        };
}
