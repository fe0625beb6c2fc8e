namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static PageDraftTexts PageDrafts =>
        new(
            About: "Sobre nós",
            AboutText: "A {0} é uma loja pequena. Nós mesmos escolhemos tudo o que vendemos.\n\n## Como começamos\n\n"
                + "Conte aqui quem você é, onde trabalha e do que se orgulha.",
            Contact: "Contato",
            ContactText: "Escreva ou ligue para nós. Respondemos em um dia.",
            Returns: "Trocas e reembolsos",
            ReturnsText: "Você pode devolver o que comprou na {0} em até 7 dias depois de receber, sem uso e na embalagem.\n\n"
                + "- Peça a devolução na página do seu pedido.\n- Dizemos para onde enviar, ou buscamos.\n"
                + "- Quando voltar, devolvemos o valor em 7 dias, do mesmo jeito que você pagou.\n\n"
                + "Alimentos e itens sob medida só voltam se tiverem defeito ou erro.",
            Shipping: "Entrega",
            ShippingText: "Preparamos os pedidos em 2 dias úteis. A entrega costuma levar mais 3 a 7 dias.\n\n"
                + "A taxa depende do seu endereço e aparece antes do pedido. A página do pedido diz onde está o pacote.",
            Privacy: "Privacidade",
            PrivacyText: "A {0} precisa do seu nome, telefone e endereço para entregar o pedido, e não usa para mais nada.\n\n"
                + "- Quem entrega recebe nome, telefone e endereço.\n"
                + "- Os pagamentos são feitos no provedor de pagamentos; nunca vemos seu cartão.\n"
                + "- Guardamos os pedidos pelo tempo que a lei pede.\n\n"
                + "Pergunte quando quiser o que temos sobre você, ou peça para apagar.",
            Terms: "Termos",
            TermsText: "Estes termos valem para pedidos na {0}.\n\n"
                + "- O pedido vale quando confirmamos. Se não pudermos entregar, avisamos e devolvemos o valor.\n"
                + "- Vale o preço na hora do pedido.\n"
                + "- Se algo estiver errado, fale primeiro com a gente. Achamos uma solução."
        );
}
