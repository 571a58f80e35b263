export { default } from "@/app/read/[slug]/not-found";
